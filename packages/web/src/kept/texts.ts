/** Says whether what was kept is a text. */
export const isText = (value: unknown): value is string => typeof value === "string";

/** Says whether what was kept has the lines of a form, each as text. */
export const textsLike =
  <T extends Readonly<Record<string, string>>>(blank: T) =>
  (value: unknown): value is T =>
    typeof value === "object" &&
    value !== null &&
    Object.keys(blank).every((key) => isText(Reflect.get(value, key)));
