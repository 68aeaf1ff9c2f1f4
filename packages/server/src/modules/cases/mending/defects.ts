import type { Rulebook } from "@gongbao/engine";
import { refuseOtherTarget } from "../../evidence/target.ts";
import type { Outcome, StepContext } from "../way/context.ts";
import type { Found, Taken } from "../way/found.ts";
import type { Place } from "./change.ts";

/** What is to be mended, and the fact that it is about, where it is about one. */
export interface Defect {
  readonly words: string;
  readonly about: Place | null;
}

/**
 * 通知补正: all defects at once, each with what is wanted. What the case states and shows now is kept beside them, so that
 * it can be said of each what was done about it.
 */
export const askToComplete =
  (defects: readonly Defect[]) =>
  async ({ transaction, found, rulebook }: StepContext): Promise<Outcome> => {
    const of = { measure: found.programme.measure, stated: found.stated };
    for (const { about } of defects) {
      if (about !== null) refuseOtherTarget(rulebook, of, about);
    }
    const newest = await transaction
      .selectFrom("evidence.paper")
      .select(({ fn }) => fn.max("id").as("id"))
      .where("case_id", "=", found.id)
      .executeTakeFirst();
    await transaction
      .insertInto("cases.sent_back")
      .values({
        case_id: found.id,
        position: found.steps.length,
        stated: JSON.stringify(found.stated),
        last_paper: newest?.id ?? 0n,
      })
      .execute();
    return {
      words: defects.map(({ words }) => words).join("\n"),
      detail: {
        defects: defects.map(({ words }) => words),
        about: defects.map(({ about }) => about),
      },
    };
  };

/** What a letter asks to mend. */
export function defectsIn({ detail }: Pick<Taken, "detail">): readonly Defect[] {
  const { defects, about } = detail;
  if (!Array.isArray(defects)) return [];
  return defects.flatMap((words: unknown, at): Defect[] =>
    typeof words === "string"
      ? [{ words, about: placeIn(Array.isArray(about) ? about[at] : null) }]
      : [],
  );
}

function placeIn(value: unknown): Place | null {
  const fact: unknown = Reflect.get(Object(value), "fact");
  const item: unknown = Reflect.get(Object(value), "item");
  return typeof fact === "string" ? { fact, item: typeof item === "string" ? item : null } : null;
}

/** The letter that is to be answered now; null where none is. */
export const letterOpen = ({ state, steps }: Pick<Found, "state" | "steps">): Taken | null =>
  state === "returned" ? (steps.findLast(({ kind }) => kind === "return") ?? null) : null;

/** What a fact is called under the rules. */
export const labelOf = (rulebook: Rulebook, id: string) => {
  const { zh, en } = rulebook.facts.find((fact) => fact.id === id)?.label ?? { zh: id, en: id };
  return { zh, en };
};
