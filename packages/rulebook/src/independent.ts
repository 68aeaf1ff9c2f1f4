/**
 * Pairs of measures that may both be due for one thing and reward different work, each with why. The check on rivals
 * asks about every other pair.
 */
export const independent: readonly (readonly [string, string])[] = [
  // 第3条: being admitted to the province's programme, and growing, are two works of one cluster.
  ["d1-03-flying-geese-cluster", "d1-03-cluster-revenue"],
];
