import type { Rulebook } from "@gongbao/engine";
import { type Form, type Row, nameIn, rowsOf } from "./form.ts";

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
  const found = rowFor(wanted, rows, item);
  return fieldId([kind.list, found ? rows.indexOf(found) : 0, nameIn(fact, kind.id)]);
}

/** Of which of the things listed a fact is wanted: of the one that is named, or else of the first that lacks it. */
export const rowFor = (
  fact: string,
  rows: readonly Row[],
  item: { readonly id: string } | null,
): Row | undefined =>
  rows.find(({ id }) => id === item?.id) ??
  rows.find(({ written }) => (written[fact]?.trim() ?? "") === "") ??
  rows[0];
