import type { Day, Rulebook } from "@gongbao/engine";
import { nearest } from "@gongbao/engine";
import type * as Population from "@gongbao/population";
import { didYouMean, wrongInput } from "../failure.ts";
import { failureOf, folderOption, wholeOption } from "../population/options.ts";
import { progressOn } from "../population/progress.ts";
import { dayOption } from "../terminal/day-option.ts";
import { type CommandDefinition, type CommandGroup, textOption } from "./definition.ts";

type Options = Readonly<Record<string, unknown>>;

const FORMATS = ["parquet", "csv"] as const;
const ENGINES = ["js", "wasm", "duckdb"] as const;

const choiceOf = <T extends string>(
  options: Options,
  name: string,
  [usual, ...others]: readonly [T, ...T[]],
): T => others.find((one) => one === options[name]) ?? usual;

const SUBJECT = {
  flags: "--subject <KIND>",
  about: { zh: "哪一种对象，默认 enterprise", en: "kind of holder; enterprise unless given" },
};

const AS_OF = {
  flags: "--as-of <DATE>",
  about: { zh: "计算日期，默认为本期日期", en: "as-of date; the volume's unless given" },
};

const OUTPUT = {
  flags: "--output <DIR>",
  about: {
    zh: "写到这个新文件夹，写完才出现",
    en: "a new folder, which appears when all is whole",
  },
};

function subjectOf(options: Options, { subjects }: Rulebook): string {
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
async function onFiles<T>(work: (population: typeof Population) => Promise<T>): Promise<T> {
  const population = await import("@gongbao/population");
  try {
    return await work(population);
  } catch (error) {
    throw error instanceof population.PopulationFailure ? failureOf(error) : error;
  }
}

const generateCommand: CommandDefinition = {
  name: "generate",
  about: {
    zh: "按种子生成虚构的企业和它们的事项，供试验和演示",
    en: "make fictional firms and what they have from a seed, for trials and demonstrations",
  },
  arguments: [],
  options: [
    { flags: "--firms <N>", about: { zh: "多少户，默认 1000", en: "how many; 1000 unless given" } },
    {
      flags: "--seed <S>",
      about: {
        zh: "种子，默认 1；同一种子得同样的字节",
        en: "the seed, 1 unless given; the same seed gives the same bytes",
      },
    },
    OUTPUT,
    {
      flags: "--format <FORMAT>",
      about: { zh: "文件格式", en: "format of the files" },
      choices: FORMATS,
    },
    SUBJECT,
    AS_OF,
  ],
  examples: ["population generate --firms 2000 --seed 1 --output firms"],
  async run(_, options, terminal) {
    const firms = wholeOption(options, "firms", { least: 1, most: 100_000_000, usual: 1000 });
    const seed = wholeOption(options, "seed", { least: 0, most: 4_294_967_295, usual: 1 });
    const output = folderOption(options, "output");
    const day = dayOption(options, "asOf");
    const { openRules } = await import("../volume/rules.ts");
    const { rulebook } = openRules();
    const subject = subjectOf(options, rulebook);
    const asOf = day ?? (rulebook.date as Day);
    const format = choiceOf(options, "format", FORMATS);
    await onFiles(({ generatePopulation }) =>
      generatePopulation({ rulebook, subject, asOf, firms, seed, output, format }),
    );
    if (terminal.json) terminal.printJson({ output, subject, asOf, firms, seed, format });
    else
      terminal.print(
        terminal.say({
          zh: `已生成${firms}户（虚构）：${output}`,
          en: `${firms} fictional firms are in ${output}`,
        }),
      );
  },
};

const runCommand: CommandDefinition = {
  name: "run",
  about: {
    zh: "对一个文件夹里的全部企业按条文测算",
    en: "what the articles give to every firm of a folder",
  },
  arguments: [],
  options: [
    {
      flags: "--input <DIR>",
      about: {
        zh: "holders、products 等表所在的文件夹，Parquet 或 CSV；不会被改动",
        en: "the folder with holders, products and so on, as Parquet or CSV; never changed",
      },
    },
    OUTPUT,
    {
      flags: "--engine <ENGINE>",
      about: { zh: "用什么计算", en: "what computes" },
      choices: ENGINES,
    },
    {
      flags: "--reform <FILE>",
      about: { zh: "按假设方案计算，见 compare", en: "under a reform; see compare" },
    },
    AS_OF,
    SUBJECT,
    {
      flags: "--format <FORMAT>",
      about: { zh: "结果的格式", en: "format of the results" },
      choices: FORMATS,
    },
    {
      flags: "--batch <N>",
      about: {
        zh: "一次读多少户，默认 10000；内存随之",
        en: "holders at a time, 10000 unless given; sets the memory",
      },
    },
    {
      flags: "--reject",
      about: {
        zh: "有错的对象略过并列入 rejected.csv，不停下",
        en: "leave holders with faults out and list them in rejected.csv instead of stopping",
      },
    },
    { flags: "--resume", about: { zh: "继续中断的运行", en: "go on with an interrupted run" } },
  ],
  examples: [
    "population run --input firms --output result",
    "population run --input firms --output reformed --reform examples/cap-600.json",
  ],
  async run(_, options, terminal) {
    const [input, output] = [folderOption(options, "input"), folderOption(options, "output")];
    const batch = wholeOption(options, "batch", { least: 1, most: 1_000_000, usual: 10_000 });
    const day = dayOption(options, "asOf");
    const { openRules } = await import("../volume/rules.ts");
    const { rulebook } = openRules();
    const subject = subjectOf(options, rulebook);
    const file = textOption(options, "reform");
    const reform =
      file === null ? null : await (await import("../reform/open.ts")).openReform(file, rulebook);
    const asOf = day ?? (rulebook.date as Day);
    const progress = progressOn(process.stderr, (label) => terminal.say(label));
    const summary = await onFiles(({ runPopulation }) =>
      runPopulation({
        rulebook: reform?.rulebook ?? rulebook,
        changes: reform?.changes ?? [],
        subject,
        asOf,
        input,
        output,
        engine: choiceOf(options, "engine", ENGINES),
        format: choiceOf(options, "format", FORMATS),
        batch,
        reject: options["reject"] === true,
        resume: options["resume"] === true,
        onProgress: (now) => {
          progress.show(now);
        },
      }),
    ).finally(() => {
      progress.end();
    });
    if (terminal.json) {
      terminal.printJson({ output, subject, asOf, ...summary });
      return;
    }
    const { holders, awards, rejectedHolders, rejectedRows } = summary;
    terminal.print(
      terminal.say({
        zh: `${holders}户，${awards}项奖补：${output}（计算日期 ${asOf}）`,
        en: `${holders} holders, ${awards} awards: ${output} (as of ${asOf})`,
      }),
    );
    if (rejectedRows > 0)
      terminal.print(
        terminal.say({
          zh: `略过${rejectedHolders}户：${rejectedRows}处错误，见 rejected.csv`,
          en: `${rejectedHolders} holders were left out: ${rejectedRows} faults, in rejected.csv`,
        }),
      );
  },
};

export const populationCommand: CommandGroup = {
  name: "population",
  about: {
    zh: "对很多企业一次测算：生成虚构的企业，运行规则",
    en: "the rules over many firms at once: make fictional firms, run the rules",
  },
  commands: [generateCommand, runCommand],
  examples: ["population run --input firms --output result"],
};
