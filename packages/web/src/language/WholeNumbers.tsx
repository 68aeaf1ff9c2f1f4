import { Fragment } from "react";
import { aroundNumbers } from "./whole-numbers.ts";

/** A text of a page whose numbers of cases, sums and days each stay on one line. */
export function WholeNumbers({ words }: { readonly words: string }) {
  const parts = aroundNumbers(words);
  if (parts.length === 1) return words;
  let at = 0;
  return parts.map((part, index) => {
    const key = at;
    at += part.length + 1;
    return index % 2 === 1 ? (
      <span key={key} className="whole">
        {part}
      </span>
    ) : (
      <Fragment key={key}>{part}</Fragment>
    );
  });
}
