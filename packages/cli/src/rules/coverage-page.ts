import type { ReasonClass, Rulebook, Scheme } from "@gongbao/engine";
import type { Coverage, FigureCount } from "@gongbao/rulebook";

const REASONS: Readonly<Record<ReasonClass, string>> = {
  principle: "原则 principle",
  duty: "职责 duty",
  delegated: "授权另定 delegated",
  "other-document": "见他文 in another document",
  statistic: "统计 statistic",
  name: "名称 name",
  effect: "效果 effect",
};

const figures = (count: FigureCount): string =>
  `${count.total} | ${count.bound} | ${count.exempt} | ${count.loose}`;

const cell = (text: string): string => text.replaceAll("|", String.raw`\|`).replaceAll("\n", " ");

/** What became of every article and of every figure, as a page of Markdown. */
export function coveragePage(
  { documents, total }: Coverage,
  rulebook: Rulebook,
  schemes: readonly Scheme[],
): string {
  const schemesOf = (document: string, article: string) =>
    schemes.filter(({ citations }) =>
      citations.some((one) => one.document === document && one.article === article),
    );
  const rows = documents.flatMap(({ document }) =>
    rulebook.articles
      .filter((record) => record.document === document)
      .map((record) => {
        const made = [
          ...record.measures,
          ...schemesOf(document, record.article).map(({ id }) => id),
        ].map((id) => `\`${id}\``);
        const reasons = record.unencoded.map(({ reason, why, citation }) => {
          const quote = rulebook.citations[citation]?.quote ?? "";
          const short = quote.length > 24 ? `${quote.slice(0, 23)}…` : quote;
          return `${REASONS[reason]}：«${cell(short)}» ${why.zh}`;
        });
        return `| ${document} §${record.article} | ${made.join("<br>")} | ${record.duties.length} | ${record.targets.length} | ${cell(reasons.join("<br>"))} |`;
      }),
  );
  return [
    "# 覆盖 Coverage",
    "",
    "What became of each of the numbered articles and of every figure in their text and in the annex. Made by",
    "`gongbao coverage --format md`; the same count fails the tests when an article is left out or a figure is loose.",
    "",
    "| 文件 document | 条 articles | 有规则 with rules | 只有理由 reasons only | 尚未处理 untouched | 数字 numerals | 用到 bound | 列明理由 exempt | 尚未处理 loose | 计数词 counting words | 用到 bound | 列明理由 exempt | 尚未处理 loose |",
    "|---|---|---|---|---|---|---|---|---|---|---|---|---|",
    ...[...documents, { ...total, document: "合计 total" }].map(
      ({ document, articles, numerals, countingWords }) =>
        `| ${document} | ${articles.total} | ${articles.withRules} | ${articles.reasonsOnly} | ${articles.untouched} | ${figures(numerals)} | ${figures(countingWords)} |`,
    ),
    "",
    "## 逐条 Article by article",
    "",
    "| 条 article | 措施、分配办法 measures and schemes | 职责 duties | 目标 targets | 未编码的与理由 not encoded, and why |",
    "|---|---|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}
