/** By which the later document stands, and one work is rewarded once. */
export const provision = {
  document: "D1",
  article: "33",
  quote: "凡我市以往文件规定与本实施意见不一致的，以本实施意见为准；同一项工作不重复奖励。",
};
