import type { Rulebook } from "@gongbao/engine";
import type { Kysely } from "kysely";
import type { Tables } from "../tables.ts";
import type { CaseBody } from "../schemas.ts";
import type { Found } from "../way/found.ts";
import { answerTo } from "./answers.ts";
import type { Changes, Place } from "./change.ts";
import { changesSince } from "./changes.ts";
import { defectsIn, labelOf, letterOpen } from "./defects.ts";

type Mending = CaseBody["mendings"][number];

/** Every letter that asked to mend a case, the first one first, with what was done about each defect. */
export async function mendingsOf(
  database: Kysely<Tables>,
  found: Found,
  rulebook: Rulebook,
): Promise<Mending[]> {
  const letters = found.steps.filter(({ kind }) => kind === "return");
  if (letters.length === 0) return [];
  const rows = await database
    .selectFrom("cases.defect_answer")
    .selectAll()
    .where("case_id", "=", found.id)
    .execute();
  const open = letterOpen(found);
  const now = open === null ? null : await changesSince(database, found, rulebook, open.position);
  return letters.map((letter) => {
    const { position, at } = letter;
    const since = letter === open ? now : null;
    const answered = rows.filter((row) => row.position === position);
    return {
      position,
      at,
      answeredAt: answered[0]?.at ?? null,
      open: since !== null,
      defects: defectsIn(letter).map((defect, index) => {
        const kept = answered.find((row) => row.defect === index + 1);
        const { facts, papers, words } =
          kept ?? answerTo(defect, since ?? { facts: [], papers: [] }, undefined);
        return {
          words: defect.words,
          about: defect.about && named(rulebook, defect.about),
          ...shown(rulebook, { facts, papers }),
          said: words,
        };
      }),
      ...shown(rulebook, since ?? { facts: [], papers: [] }),
    };
  });
}

const named = (rulebook: Rulebook, { fact, item }: Place) => ({
  fact,
  item,
  label: labelOf(rulebook, fact),
});

const shown = (rulebook: Rulebook, { facts, papers }: Changes) => ({
  facts: facts.map(({ before, now, ...place }) => ({ ...named(rulebook, place), before, now })),
  papers: papers.map(({ name, ...place }) => ({ ...named(rulebook, place), name })),
});
