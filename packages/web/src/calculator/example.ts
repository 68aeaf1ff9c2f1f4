import type { Rulebook } from "@gongbao/engine";
import { type Form, changed, emptyForm, rowsOf } from "./form.ts";

/** A firm that does not exist, to show what the calculator does: four products of the national catalogue in a year. */
export function exampleForm(rulebook: Rulebook): Form {
  let form = emptyForm(rulebook);
  const list = "products";
  for (const day of ["2019-01-10", "2019-01-20", "2019-02-01", "2019-02-15"]) {
    form = changed(form, { do: "add", list });
    const row = rowsOf(form, list).at(-1)?.id ?? "";
    const written = {
      "product.catalogue": "national-first-set",
      "product.listedOn": day,
      "product.firstSet": "none",
    };
    for (const [fact, text] of Object.entries(written))
      form = changed(form, { do: "write-row", list, row, fact, text });
  }
  form = changed(form, { do: "history", is: "none" });
  return changed(form, { do: "unstated", is: "none" });
}
