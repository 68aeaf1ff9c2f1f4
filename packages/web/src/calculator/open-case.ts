import type { CaseProblem, Label, Rulebook } from "@gongbao/engine";
import { placesIn, readCaseFile } from "./case-file.ts";
import { formOf } from "./case-form.ts";
import type { Form } from "./form.ts";

/** What keeps a file from being opened: where in the file, as far as it is known, and what is wrong there. */
export interface FileFault {
  /** From 1; null where no line is to blame. */
  readonly line: number | null;
  /** The place in the case, `products.0.listedOn`; empty for the whole. */
  readonly where: string;
  readonly message: Label;
}

/** A file as a form, or everything that is wrong with it. */
export type Opened =
  | { readonly ok: true; readonly form: Form }
  | { readonly ok: false; readonly faults: readonly FileFault[] };

const tooLarge: Label = { zh: "文件太大，不是测算文件", en: "too large for a case file" };

/** More would be no file of this kind. */
const mostBytes = 2_000_000;

/** Opens a case that was saved from the calculator or written by hand, as YAML or JSON. */
export async function openCase(file: File, rulebook: Rulebook): Promise<Opened> {
  if (file.size > mostBytes) {
    return { ok: false, faults: [{ line: null, where: "", message: tooLarge }] };
  }
  return openCaseText(await file.text(), rulebook);
}

/** The same of the file's text. */
export async function openCaseText(text: string, rulebook: Rulebook): Promise<Opened> {
  const places = await placesIn(text);
  const read = await readCaseFile(text);
  if (read === null) {
    const { broken } = places;
    return {
      ok: false,
      faults: [
        {
          // Of what is no text at all a line says nothing.
          line: text.includes("\0") ? null : (broken?.line ?? null),
          where: "",
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
    faults: reading.problems.map(({ path, message }: CaseProblem) => ({
      line: places.lineOf(path),
      where: path.join("."),
      message,
    })),
  };
}
