/** For each of so many measures a number that it has in common with those that any of the sets ties it to. */
export function groupsOf(
  measures: number,
  sets: readonly (readonly number[])[],
): readonly number[] {
  const groups = Array.from({ length: measures }, (_, measure) => measure);
  for (const [first, ...rest] of sets)
    for (const measure of rest) {
      const [into, from] = [groups[first ?? 0] ?? 0, groups[measure]];
      for (const [index, group] of groups.entries()) if (group === from) groups[index] = into;
    }
  return groups;
}
