import type { Coverage, FigureCount } from "@gongbao/rulebook";
import type { Terminal } from "../terminal/terminal.ts";
import { coveragePage } from "../rules/coverage-page.ts";
import { saveFile } from "../terminal/save-file.ts";
import { wrongInput } from "../failure.ts";
import { type CommandDefinition, textOption } from "./definition.ts";

const figures = ({ total, bound, exempt, loose }: FigureCount): string[] =>
  [total, bound, exempt, loose].map(String);

function showFigures(
  { documents, total }: Coverage,
  kind: "numerals" | "countingWords",
  terminal: Terminal,
): void {
  const right = (zh: string, en: string) =>
    ({ title: terminal.say({ zh, en }), align: "right", whole: true }) as const;
  terminal.table(
    [
      { title: terminal.say({ zh: "文件", en: "Document" }), whole: true },
      { title: terminal.say({ zh: "题目", en: "Title" }) },
      right("合计", "total"),
      right("规则用到", "bound"),
      right("列明理由", "exempt"),
      right("尚未处理", "loose"),
    ],
    [
      ...documents.map((each) => [
        each.document,
        each.number ?? each.title,
        ...figures(each[kind]),
      ]),
      ["", terminal.say({ zh: "合计", en: "Total" }), ...figures(total[kind])],
    ],
  );
}

function show(found: Coverage, terminal: Terminal): void {
  const right = (zh: string, en: string) =>
    ({ title: terminal.say({ zh, en }), align: "right", whole: true }) as const;
  terminal.heading({ zh: "条", en: "Articles" });
  terminal.table(
    [
      { title: terminal.say({ zh: "文件", en: "Document" }), whole: true },
      { title: terminal.say({ zh: "题目", en: "Title" }) },
      right("合计", "total"),
      right("有规则", "with rules"),
      right("只有理由", "reasons only"),
      right("尚未处理", "untouched"),
    ],
    [
      ...found.documents,
      {
        ...found.total,
        document: "",
        number: null,
        title: terminal.say({ zh: "合计", en: "Total" }),
      },
    ].map(({ document, number, title, articles }) => [
      document,
      number ?? title,
      ...[articles.total, articles.withRules, articles.reasonsOnly, articles.untouched].map(String),
    ]),
  );
  terminal.print();
  terminal.heading({ zh: "数字", en: "Numerals" });
  showFigures(found, "numerals", terminal);
  terminal.print();
  terminal.heading({
    zh: "计数的词（三年、十大、等额……）",
    en: "Words that count (三年, 十大, 等额 …)",
  });
  showFigures(found, "countingWords", terminal);
}

export const coverageCommand: CommandDefinition = {
  name: "coverage",
  about: {
    zh: "政策原文有多少条、多少数字已编入规则",
    en: "how many articles and figures of the policy text the rules account for",
  },
  arguments: [],
  options: [
    {
      flags: "--loose",
      about: { zh: "列出尚未处理的数字与词", en: "list the figures not accounted for" },
    },
    {
      flags: "--format <FORMAT>",
      about: { zh: "md：逐条列出各条成了什么", en: "md: what became of each article" },
    },
    {
      flags: "--output <FILE>",
      about: { zh: "写入文件；不写则输出", en: "write to this file instead of the output" },
    },
  ],
  examples: ["coverage", "coverage --loose", "coverage --format md --output coverage.md"],
  async run(_, options, terminal) {
    const [{ openRules, openSchemes }, { coverage }] = await Promise.all([
      import("../volume/rules.ts"),
      import("@gongbao/rulebook"),
    ]);
    const { issue, rulebook } = openRules();
    const format = textOption(options, "format");
    if (format !== null && format !== "md")
      throw wrongInput("wrong-format", {
        zh: `--format 应为 md，实为“${format}”`,
        en: `--format: expected md, found “${format}”`,
      });
    const found = coverage(issue, rulebook, openSchemes(issue));
    if (format === "md") {
      const page = coveragePage(found, rulebook, openSchemes(issue));
      const file = textOption(options, "output");
      if (file === null) terminal.write(page);
      else await saveFile(file, page);
      return;
    }
    const withLoose = options["loose"] === true;
    if (terminal.json) {
      const documents = found.documents.map(({ loose, ...counts }) =>
        withLoose ? { ...counts, loose } : counts,
      );
      terminal.printJson({ documents, total: found.total });
      return;
    }
    show(found, terminal);
    if (!withLoose) return;
    terminal.print();
    terminal.heading({ zh: "尚未处理", en: "Not accounted for" });
    terminal.table(
      [
        { title: terminal.say({ zh: "文件", en: "Document" }), whole: true },
        { title: terminal.say({ zh: "条", en: "Article" }), whole: true },
        { title: terminal.say({ zh: "位置", en: "Offset" }), align: "right", whole: true },
        { title: terminal.say({ zh: "词", en: "Words" }) },
      ],
      found.documents.flatMap(({ loose }) =>
        loose.map(({ document, article, start, words }) => [
          document,
          article ?? "—",
          String(start),
          words,
        ]),
      ),
    );
  },
};
