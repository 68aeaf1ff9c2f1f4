/** Says whether what was kept has the lines of a form, each as text. */
export const textsLike =
  <T extends Readonly<Record<string, string>>>(blank: T) =>
  (value: unknown): value is T =>
    typeof value === "object" &&
    value !== null &&
    Object.keys(blank).every((key) => typeof Reflect.get(value, key) === "string");
