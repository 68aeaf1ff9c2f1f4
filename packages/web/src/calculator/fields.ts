import type { Rulebook } from "@gongbao/engine";
import { type Form, nameIn, rowsOf } from "./form.ts";

/** Where a field is, for its element's id: `facts-revenue`, `products-0-catalogue`. */
export const fieldId = (path: readonly (string | number)[]): string => `field-${path.join("-")}`;

/** Where on the form a fact or a list of things is asked for. */
export function fieldOf(
  wanted: string,
  rulebook: Rulebook,
  form: Form,
  item: { readonly kind: string; readonly id: string } | null,
): string {
  const fact = rulebook.facts.find((each) => each.id === wanted);
  if (!fact) return fieldId([wanted]);
  const kind = rulebook.subjects.find(
    (subject) => subject.list !== null && fact.of.includes(subject.id),
  );
  if (!kind || kind.list === null) return fieldId(["facts", nameIn(fact, form.subject)]);
  const rows = rowsOf(form, kind.list);
  const found = rows.findIndex((row) => row.id === item?.id);
  return fieldId([kind.list, Math.max(0, found), nameIn(fact, kind.id)]);
}
