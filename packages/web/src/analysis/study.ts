import { isForm } from "../calculator/case-form.ts";
import type { Form } from "../calculator/form.ts";
import { isText } from "../kept/texts.ts";

/** What an analyst looks at: a case or an allocation, and the figures that are moved. */
export interface Study {
  readonly on: "case" | "allocation";
  /** The case, as JSON. */
  readonly given: string;
  /** The same as it was filled in, also where it cannot be read yet; null where only the text was written. */
  readonly form: Form | null;
  /** Readings of the rules other than the default, by interpretation. */
  readonly readings: Readonly<Record<string, string>>;
  readonly scheme: string;
  /** Readings of the allocations other than the default, by interpretation; none in a study of before they could be chosen. */
  readonly schemeReadings?: Readonly<Record<string, string>>;
  /** The rows of the allocation, as CSV. */
  readonly rows: string;
  readonly pool: string;
  /** Figures of the rules set to another value, by their ids. */
  readonly moved: Readonly<Record<string, string>>;
}

const isTexts = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === "object" && value !== null && Object.values(value).every(isText);

/** Whether what was kept is a study. */
export function isStudy(value: unknown): value is Study {
  if (typeof value !== "object" || value === null) return false;
  const of = (key: string): unknown => Reflect.get(value, key);
  return (
    (of("on") === "case" || of("on") === "allocation") &&
    ["given", "scheme", "rows", "pool"].every((key) => isText(of(key))) &&
    (of("form") === null || isForm(of("form"))) &&
    isTexts(of("readings")) &&
    (of("schemeReadings") === undefined || isTexts(of("schemeReadings"))) &&
    isTexts(of("moved"))
  );
}

/** The study that a link's fragment holds; null where it holds none. A link of before readings went with it has none. */
export function readStudy(fragment: string): Study | null {
  try {
    const value: unknown = JSON.parse(decodeURIComponent(fragment.replace(/^#/u, "")));
    if (typeof value !== "object" || value === null) return null;
    const study: unknown = { readings: {}, ...value, form: null };
    return isStudy(study) ? study : null;
  } catch {
    return null;
  }
}

/** A study as the fragment of a link: browsers send it to no server. The form is made anew from the case. */
export const writeStudy = (study: Study): string =>
  `#${encodeURIComponent(JSON.stringify({ ...study, form: null }))}`;
