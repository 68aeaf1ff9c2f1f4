import { type CaseProblem, type Label, type Rulebook, readCase } from "@gongbao/engine";
import { formOf } from "../calculator/case-form.ts";
import { type Form, toCase } from "../calculator/form.ts";
import { sayPlace, sayProblem } from "../calculator/fault-place.ts";
import type { FileFault } from "../calculator/open-case.ts";
import type { Study } from "./study.ts";

/** Two invented products of the national catalogue: what the page begins with. */
export const exampleCase = JSON.stringify(
  {
    subject: "enterprise",
    products: [
      {
        id: "A（虚构）",
        catalogue: "national-first-set",
        listedOn: "2019-01-10",
        firstSet: "none",
      },
      {
        id: "B（虚构）",
        catalogue: "national-first-set",
        listedOn: "2019-02-01",
        firstSet: "none",
      },
    ],
    history: [],
    unstated: "none",
  },
  null,
  2,
);

/** The parts of a study that a filled-in form is. */
export const ofForm = (
  form: Form,
  rulebook: Rulebook,
): Pick<Study, "form" | "given" | "readings"> => ({
  form,
  given: JSON.stringify(toCase(form, rulebook), null, 2),
  readings: form.readings,
});

/** The form of a study, or what keeps its text from being one. */
type StudiedForm =
  | { readonly ok: true; readonly form: Form }
  | { readonly ok: false; readonly faults: readonly FileFault[] };

const noJson: Label = { zh: "申报内容不是有效的JSON", en: "The case is no valid JSON" };

/** The form of a study: as it was filled in, or as its text fills it in. */
export function formOfStudy(
  { form, given, readings }: Pick<Study, "form" | "given" | "readings">,
  rulebook: Rulebook,
): StudiedForm {
  if (form !== null && rulebook.subjects.some(({ id }) => id === form.subject)) {
    return { ok: true, form };
  }
  let raw: unknown;
  try {
    raw = JSON.parse(given);
  } catch {
    return { ok: false, faults: [{ line: null, where: null, message: noJson }] };
  }
  const reading = formOf(raw, rulebook, readings);
  if (reading.ok) return reading;
  const faults = reading.problems.map((problem) => ({
    line: null,
    where: sayPlace(problem.path, rulebook),
    message: sayProblem(problem, rulebook),
  }));
  return { ok: false, faults };
}

/** What is wrong in a form, by field. */
export function problemsIn(form: Form, rulebook: Rulebook): readonly CaseProblem[] {
  const reading = readCase(toCase(form, rulebook), rulebook);
  return reading.ok ? [] : reading.problems;
}
