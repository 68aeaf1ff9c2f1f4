import { Fragment } from "react";
import { chineseIn } from "./chinese-in.ts";
import { useLanguage } from "./useLanguage.ts";

/**
 * Names, titles and somebody's own words, which stand as they were written, also within a sentence of ours: on a page in
 * English what is Chinese of them is said to be so, that it is read out and drawn as that.
 */
export function InChinese({ words }: { readonly words: string }) {
  const language = useLanguage();
  if (language === "zh") return words;
  return chineseIn(words).map(({ text, isChinese, at }) =>
    isChinese ? (
      <span key={at} lang="zh-CN">
        {text}
      </span>
    ) : (
      <Fragment key={at}>{text}</Fragment>
    ),
  );
}
