/** Whether what was kept of somebody's typing is text. */
export const isWords = (value: unknown): value is string => typeof value === "string";

/** Whether what was kept is text by name. */
export const isWordsByName = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === "object" && value !== null && Object.values(value).every(isWords);
