import type { Label } from "@gongbao/engine";

const KNOWN: Readonly<Record<string, Label>> = {
  empty: {
    zh: "应为案例（至少写 subject），实为空文件",
    en: "expected a case (at least `subject`), found an empty file",
  },
  "too-deep": {
    zh: "层次过深：案例最多四层",
    en: "nested too deep: a case has four levels at most",
  },
  "too-large": {
    zh: "展开别名后内容过多",
    en: "too much once its aliases are followed",
  },
  DUPLICATE_KEY: { zh: "同一个键写了两次", en: "the same key is written twice" },
  TAB_AS_INDENT: { zh: "缩进应用空格，实为制表符", en: "expected spaces to indent, found a tab" },
  MULTIPLE_DOCS: {
    zh: "应为一个案例，实有多份文档（---）",
    en: "expected one case, found several documents (---)",
  },
  BAD_ALIAS: { zh: "别名（*）没有对应的锚点（&）", en: "an alias (*) without its anchor (&)" },
  BAD_INDENT: {
    zh: "缩进不齐：同级的键要对齐",
    en: "uneven indentation: keys of one level stand in one column",
  },
  MISSING_CHAR: { zh: "缺少分隔符或括号、引号", en: "a separator, bracket or quote is missing" },
  MULTILINE_IMPLICIT_KEY: { zh: "键后缺少冒号", en: "a colon is missing after a key" },
  BLOCK_AS_IMPLICIT_KEY: {
    zh: "一行里有两个“键: 值”",
    en: "two `key: value` on one line",
  },
  NON_STRING_KEY: {
    zh: "键应为名称，实为列表或键与值",
    en: "expected a name as key, found a list or map",
  },
  TAG_RESOLVE_FAILED: {
    zh: "不支持标签（!）：数与日期照原样写",
    en: "tags (!) are not supported: write numbers and days as they are",
  },
};

/** A fault of YAML in words: ours for those people meet, the parser's own behind them for the rest. */
export function sayYamlFault(code: string, parser: string): Label {
  const known = KNOWN[code];
  if (known) return known;
  const detail = parser === "" ? code : parser;
  return { zh: `不是合乎规范的YAML（${detail}）`, en: `not well-formed YAML (${detail})` };
}
