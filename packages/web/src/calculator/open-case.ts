import type { CaseProblem, Label, Rulebook } from "@gongbao/engine";
import { placesIn, readCaseFile } from "./case-file.ts";
import { formOf } from "./case-form.ts";
import { sayPlace, sayProblem } from "./fault-place.ts";
import type { Form } from "./form.ts";

/** What keeps a file from being opened: where in the file, as far as it is known, and what is wrong there. */
export interface FileFault {
  /** From 1; null where no line is to blame. */
  readonly line: number | null;
  /** The place in the case as the page calls it, with the file's own word; null for the whole. */
  readonly where: Label | null;
  readonly message: Label;
}

/** A file as a form, or everything that is wrong with it. */
export type Opened =
  | { readonly ok: true; readonly form: Form }
  | { readonly ok: false; readonly faults: readonly FileFault[] };

const tooLarge: Label = { zh: "文件太大，不是测算文件", en: "too large for a case file" };

const noText: Label = {
  zh: "不是测算文件：里面不是文字，或不是UTF-8编码。请打开在这里保存的文件（.yaml）",
  en: "no case file: what is in it is no text, or not in UTF-8. Open a file that was saved here (.yaml)",
};

/** Whether what was read is no text as a case file has it: a picture, a PDF, another encoding. */
const isNoText = (text: string): boolean => text.includes("\0") || text.includes("\uFFFD");

/** More would be no file of this kind. */
const mostBytes = 2_000_000;

/** Opens a case that was saved from the calculator or written by hand, as YAML or JSON. */
export async function openCase(file: File, rulebook: Rulebook): Promise<Opened> {
  if (file.size > mostBytes) {
    return { ok: false, faults: [{ line: null, where: null, message: tooLarge }] };
  }
  return openCaseText(await file.text(), rulebook);
}

/** The same of the file's text. */
export async function openCaseText(text: string, rulebook: Rulebook): Promise<Opened> {
  if (isNoText(text)) return { ok: false, faults: [{ line: null, where: null, message: noText }] };
  const places = await placesIn(text);
  const read = await readCaseFile(text);
  if (read === null) {
    const { broken } = places;
    return {
      ok: false,
      faults: [
        {
          line: broken?.line ?? null,
          where: null,
          message: {
            zh: "不是测算文件（YAML或JSON）",
            en: "no case file (YAML or JSON)",
          },
        },
      ],
    };
  }
  const reading = formOf(read.raw, rulebook, read.readings);
  if (reading.ok) return { ok: true, form: reading.form };
  return {
    ok: false,
    faults: reading.problems.map((problem: CaseProblem) => {
      const { path } = problem;
      return {
        line: places.lineOf(path),
        where: sayPlace(path, rulebook),
        message:
          path.length === 1 && path[0] === "subject"
            ? whoseCase(rulebook)
            : sayProblem(problem, rulebook),
      };
    }),
  };
}

/** For whom a case is, as the page asks it: the names of the kinds are in no word of the page. */
function whoseCase({ subjects }: Rulebook): Label {
  const holders = subjects.filter(({ list }) => list === null);
  return {
    zh: `没有写明为谁测算。请加一行，如“subject: enterprise”；可以是${holders
      .map(({ id, label }) => `${label.zh}（${id}）`)
      .join("、")}`,
    en: `it does not say for whom. Add a line such as “subject: enterprise”; it may be ${holders
      .map(({ id, label }) => `${label.en} (${id})`)
      .join(", ")}`,
  };
}
