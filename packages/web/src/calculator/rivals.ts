import type { Award, Label, Rulebook } from "@gongbao/engine";

type Rival = Pick<Award, "measure" | "item" | "title" | "status" | "displaced">;

/**
 * The titles of the measures that an award is not given together with, but for the one that its own reason names. What
 * one award rules out of another is in the reason of the other alone, and names one of several.
 */
export function rivalsOf(
  award: Rival,
  awards: readonly Rival[],
  collisions: Rulebook["collisions"],
): readonly Label[] {
  if (award.status === "not-due") return [];
  const rivals = awards.filter(({ measure, item, status, displaced }) => {
    if (displaced === null || displaced.past) return false;
    if (measure === award.measure || measure === award.displaced?.by) return false;
    const collision = collisions.find(({ id }) => id === displaced.collision);
    if (collision === undefined || !collision.measures.includes(award.measure)) return false;
    if (collision.by === "item" && item?.id !== award.item?.id) return false;
    return displaced.by === award.measure || status !== "not-due";
  });
  return [...new Map(rivals.map(({ measure, title }) => [measure, title])).values()];
}
