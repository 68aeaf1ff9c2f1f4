const han = /\p{Script=Han}/u;

/**
 * A name, a title or somebody's own words, which stand as they were written: on a page in English too they are said to be
 * Chinese, so that they are read out and drawn as that.
 */
export function InChinese({ words }: { readonly words: string }) {
  return han.test(words) ? <span lang="zh-CN">{words}</span> : words;
}
