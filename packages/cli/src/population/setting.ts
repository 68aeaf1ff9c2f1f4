import type { Rulebook } from "@gongbao/engine";
import { nearest } from "@gongbao/engine";
import type * as Population from "@gongbao/population";
import { textOption } from "../commands/definition.ts";
import { didYouMean, wrongInput } from "../failure.ts";
import { failureOf, wholeOption } from "./options.ts";

type Options = Readonly<Record<string, unknown>>;

export const FORMATS = ["parquet", "csv"] as const;
export const ENGINES = ["js", "wasm", "duckdb"] as const;

/** Which of an option’s words was chosen; the first where none was. */
export const choiceOf = <T extends string>(
  options: Options,
  name: string,
  [usual, ...others]: readonly [T, ...T[]],
): T => others.find((one) => one === options[name]) ?? usual;

export const SUBJECT = {
  flags: "--subject <KIND>",
  about: { zh: "哪一种对象，默认 enterprise", en: "kind of holder; enterprise unless given" },
};

export const AS_OF = {
  flags: "--as-of <DATE>",
  about: { zh: "计算日期，默认为本期日期", en: "as-of date; the volume's unless given" },
};

export const OUTPUT = {
  flags: "--output <DIR>",
  about: {
    zh: "写到这个新文件夹，写完才出现",
    en: "a new folder, which appears when all is whole",
  },
};

export const INPUT = {
  flags: "--input <DIR>",
  about: {
    zh: "holders、products 等表所在的文件夹，Parquet 或 CSV；不会被改动",
    en: "the folder with holders, products and so on, as Parquet or CSV; never changed",
  },
};

export const ENGINE = {
  flags: "--engine <ENGINE>",
  about: { zh: "用什么计算", en: "what computes" },
  choices: ENGINES,
};

export const BATCH = {
  flags: "--batch <N>",
  about: {
    zh: "一次读多少户，默认 10000；内存随之",
    en: "holders at a time, 10000 unless given; sets the memory",
  },
};

export const REJECT = {
  flags: "--reject",
  about: {
    zh: "有错的对象略过并列入 rejected.csv，不停下",
    en: "leave holders with faults out and list them in rejected.csv instead of stopping",
  },
};

export const batchOf = (options: Options): number =>
  wholeOption(options, "batch", { least: 1, most: 1_000_000, usual: 10_000 });

/** The kind of holder asked for. Throws a `Failure` with exit 2 where there is none such. */
export function subjectOf(options: Options, { subjects }: Rulebook): string {
  const subject = textOption(options, "subject") ?? "enterprise";
  const kinds = subjects.flatMap(({ id, list }) => (list === null ? [id] : []));
  if (kinds.includes(subject)) return subject;
  const hint = didYouMean(nearest(subject, kinds));
  throw wrongInput("unknown-subject", {
    zh: `没有对象“${subject}”${hint.zh}（${kinds.join("、")}）`,
    en: `there is no kind of holder “${subject}”${hint.en} (${kinds.join(", ")})`,
  });
}

/** Works on populations, and says in both languages why it cannot. */
export async function onFiles<T>(work: (population: typeof Population) => Promise<T>): Promise<T> {
  const population = await import("@gongbao/population");
  try {
    return await work(population);
  } catch (error) {
    throw error instanceof population.PopulationFailure ? failureOf(error) : error;
  }
}
