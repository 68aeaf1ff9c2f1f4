import { Fragment } from "react";
import { WholeNumbers } from "./WholeNumbers.tsx";
import { phrasesOf } from "./phrases.ts";

/** Words whose lines end only between phrases, where their element keeps the rest together (the class `phrases`). */
export function Phrases({ words }: { readonly words: string }) {
  let at = 0;
  return phrasesOf(words).map((phrase) => {
    at += phrase.length;
    return (
      <Fragment key={at}>
        <WholeNumbers words={phrase} />
        <wbr />
      </Fragment>
    );
  });
}
