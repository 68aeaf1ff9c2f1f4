import type { Confirmed } from "../cases/review/confirming.ts";
import { sayDay } from "./letter.ts";

/** A value of a fact as people say it. */
function sayValue(fact: Confirmed["fact"], value: unknown): string {
  if (typeof value === "boolean") return value ? "是" : "否";
  const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
  switch (fact.type) {
    case "level":
      return fact.levels.find(({ id }) => id === text)?.zh ?? text;
    case "day":
      return /^\d{4}-\d{2}-\d{2}$/u.test(text) ? sayDay(text) : text;
    case "money":
      return /^[\d,.]+$/u.test(text) ? `${text}元` : text;
    default:
      return text;
  }
}

/** What the city knew of a fact without being told, in a sentence. */
export const sayKnown = ({ fact, item, value }: Confirmed): string =>
  `${item === null ? "" : `${item}：`}${fact.label.zh}，为“${sayValue(fact, value)}”。`;

/** What was found of a fact, in a sentence. */
export function sayFact({ fact, item, value, finding }: Confirmed): string {
  const what = `${item === null ? "" : `${item}：`}${fact.label.zh}`;
  const stated = sayValue(fact, value);
  const note = finding?.note ?? null;
  const because = note === null || note.trim() === "" ? "" : `（${note.trim()}）`;
  switch (finding?.verdict) {
    case "corrected":
      return `${what}，申报为“${stated}”，经核实为“${sayValue(fact, finding.value)}”${because}。`;
    case "unproven":
      return `${what}，申报为“${stated}”，所附材料未能证明${because}。`;
    default:
      return `${what}，申报为“${stated}”，经核实属实${because}。`;
  }
}
