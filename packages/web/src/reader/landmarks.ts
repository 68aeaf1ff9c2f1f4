import type { DocumentBody } from "../api/bodies.ts";
import { type Block, eventDate } from "./blocks.ts";

/** A place to go to in a document without articles: a day of the chronicle, the beginning of the removals. */
export interface Landmark {
  readonly start: number;
  readonly words: string;
}

/** The id of a line's element. */
export const lineAnchor = (start: number): string => `line-${start}`;

/** The days of a chronicle; where appointments, removals and lapses begin. None in documents with articles. */
export function landmarksOf(
  document: Pick<DocumentBody, "kind" | "text" | "range">,
  blocks: readonly Block[],
): readonly Landmark[] {
  const landmarks: Landmark[] = [];
  for (const block of blocks) {
    if (block.kind !== "line") continue;
    const { start, end, role } = block.line;
    const words = document.text.slice(start - document.range.start, end - document.range.start);
    const found =
      document.kind === "chronicle" && role === "event"
        ? eventDate(words).replace("△", "")
        : document.kind === "appointments" && role === "paragraph"
          ? (actOf(words) ?? "")
          : "";
    if (found !== "" && landmarks.at(-1)?.words !== found) landmarks.push({ start, words: found });
  }
  return landmarks;
}

/** `市人民政府决定，任命：` → `任命`; of a lapse, where the words of its line say it. */
const actOf = (words: string): string | undefined =>
  /(任命|免去)：$/u.exec(words)?.[1] ?? /职务(自然免除)[；。]$/u.exec(words)?.[1];
