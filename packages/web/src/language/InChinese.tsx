import { Fragment } from "react";
import { Phrases } from "./Phrases.tsx";
import { WholeNumbers } from "./WholeNumbers.tsx";
import { chineseIn } from "./chinese-in.ts";
import { useLanguage } from "./useLanguage.ts";

/** The name of a person, or a word, has no more characters, and stands on one line. */
const longestName = 4;

const classOf = (text: string, title: boolean): string | undefined => {
  if (title) return "phrases";
  return text.length > longestName ? undefined : "whole";
};

/**
 * Names, titles and somebody's own words, which stand as they were written, also within a sentence of ours: on a page in
 * English what is Chinese of them is said to be so, that it is read out and drawn as that.
 */
export function InChinese({
  words,
  title = false,
}: {
  readonly words: string;
  /** The lines of a title end only between phrases. */
  readonly title?: boolean;
}) {
  const language = useLanguage();
  if (language === "zh")
    return title ? (
      <span className="phrases">
        <Phrases words={words} />
      </span>
    ) : (
      <WholeNumbers words={words} />
    );
  return chineseIn(words).map(({ text, isChinese, at }) =>
    isChinese ? (
      <span key={at} lang="zh-CN" className={classOf(text, title)}>
        {title ? <Phrases words={text} /> : <WholeNumbers words={text} />}
      </span>
    ) : (
      <Fragment key={at}>
        <WholeNumbers words={text} />
      </Fragment>
    ),
  );
}
