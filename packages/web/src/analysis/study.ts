import { isText } from "../kept/texts.ts";

/** What an analyst looks at: a case or an allocation, and the figures that are moved. */
export interface Study {
  readonly on: "case" | "allocation";
  /** The case, as JSON. */
  readonly given: string;
  readonly scheme: string;
  /** The rows of the allocation, as CSV. */
  readonly rows: string;
  readonly pool: string;
  /** Figures of the rules set to another value, by their ids. */
  readonly moved: Readonly<Record<string, string>>;
}

/** Whether what was kept is a study. */
export function isStudy(value: unknown): value is Study {
  if (typeof value !== "object" || value === null) return false;
  const of = (key: string): unknown => Reflect.get(value, key);
  const moved = of("moved");
  return (
    (of("on") === "case" || of("on") === "allocation") &&
    ["given", "scheme", "rows", "pool"].every((key) => isText(of(key))) &&
    typeof moved === "object" &&
    moved !== null &&
    Object.values(moved).every(isText)
  );
}

/** The study that a link's fragment holds; null where it holds none. */
export function readStudy(fragment: string): Study | null {
  try {
    const value: unknown = JSON.parse(decodeURIComponent(fragment.replace(/^#/u, "")));
    return isStudy(value) ? value : null;
  } catch {
    return null;
  }
}

/** A study as the fragment of a link: browsers send it to no server. */
export const writeStudy = (study: Study): string => `#${encodeURIComponent(JSON.stringify(study))}`;
