import {
  type Allocation,
  type Label,
  type MoneyRange,
  type Scheme,
  groupDigits,
  sayRange,
} from "@gongbao/engine";
import { OWN_HEADINGS, headingOf } from "../allocation/open-data.ts";
import { EXIT, Failure, didYouMean, wrongInput } from "../failure.ts";
import type { Sheet } from "@gongbao/server/sheets";
import { saveFile } from "../terminal/save-file.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { type CommandDefinition, textOption } from "./definition.ts";

type Say = (label: Label) => string;

const sayAmount = ({ min, max }: MoneyRange, say: Say): string => {
  if (min === max) return groupDigits(min);
  return max === null
    ? say({ zh: `${groupDigits(min)} 起`, en: `${groupDigits(min)} and up` })
    : `${groupDigits(min)} – ${groupDigits(max)}`;
};

/** `name=value`, several times. */
function assignments(given: unknown, flag: string): Readonly<Record<string, string>> {
  if (given === undefined) return {};
  const pairs: readonly unknown[] = Array.isArray(given) ? given : [given];
  return Object.fromEntries(
    pairs.map((pair) => {
      const one = typeof pair === "string" ? pair : "";
      const at = one.indexOf("=");
      if (at > 0) return [one.slice(0, at), one.slice(at + 1)];
      throw wrongInput("wrong-option", {
        zh: `${flag} 应为 名称=值，实为“${one}”`,
        en: `${flag}: expected name=value, found “${one}”`,
      });
    }),
  );
}

/** The data a scheme asks for, as an empty table. */
const templateOf = ({ title, columns }: Scheme, say: Say): Sheet => ({
  title: say(title),
  columns: [
    { heading: say(OWN_HEADINGS.code), width: 12, kind: "text" },
    { heading: say(OWN_HEADINGS.name), width: 20, kind: "text" },
    ...columns.map((column) => ({
      heading: headingOf(column, say),
      width: 16,
      kind: "text" as const,
    })),
  ],
  rows: [],
});

/** What each gets and every figure on the way, as a table. */
function resultOf(allocation: Allocation, say: Say): Sheet {
  const [first] = allocation.shares;
  const computed = (first?.columns ?? []).filter(({ step }) => step !== null);
  return {
    title: say(allocation.title),
    columns: [
      { heading: say(OWN_HEADINGS.code), width: 12, kind: "text" },
      { heading: say(OWN_HEADINGS.name), width: 20, kind: "text" },
      { heading: say({ zh: "金额（元）", en: "amount (yuan)" }), width: 20, kind: "text" },
      { heading: say({ zh: "参与", en: "takes part" }), width: 8, kind: "text" },
      ...computed.map(({ label }) => ({ heading: say(label), width: 16, kind: "text" as const })),
    ],
    rows: allocation.shares.map(({ subject, name, amount, participates, columns }) => [
      subject,
      name,
      amount.min === amount.max ? amount.min : `${amount.min} – ${amount.max ?? "…"}`,
      participates === "unknown"
        ? "?"
        : say(participates ? { zh: "是", en: "yes" } : { zh: "否", en: "no" }),
      ...computed.map(({ id }) => {
        const value = columns.find((column) => column.id === id)?.value;
        if (value === undefined || typeof value !== "object") return String(value ?? "");
        return value.min === value.max
          ? (value.min ?? "…")
          : `${value.min ?? "…"} – ${value.max ?? "…"}`;
      }),
    ]),
  };
}

function show(allocation: Allocation, scheme: Scheme, terminal: Terminal): void {
  const say: Say = (label) => terminal.say(label);
  terminal.heading(allocation.title);
  const hasPlaces = allocation.shares.some(({ place }) => place !== null);
  terminal.table(
    [
      { title: say(OWN_HEADINGS.code), whole: true },
      { title: say(OWN_HEADINGS.name) },
      ...(hasPlaces
        ? [{ title: say({ zh: "名次", en: "Place" }), align: "right" as const, whole: true }]
        : []),
      {
        title: say({ zh: "金额（元）", en: "Amount (yuan)" }),
        align: "right" as const,
        whole: true,
      },
    ],
    allocation.shares.map(({ subject, name, amount, place, participates }) => [
      subject,
      name,
      ...(hasPlaces
        ? [
            place
              ? place.first === place.last
                ? String(place.first)
                : `${place.first}–${place.last}`
              : "—",
          ]
        : []),
      participates === false ? say({ zh: "不参与", en: "takes no part" }) : sayAmount(amount, say),
    ]),
  );
  terminal.print();
  terminal.print(`${say({ zh: "合计：", en: "Total: " })}${say(sayRange(allocation.given))}`);
  for (const { id, title, readings, default: taken } of scheme.interpretations) {
    const reading = readings.find((one) => one.id === (allocation.readings[id] ?? taken));
    terminal.paragraph(
      `${say({ zh: "释义：", en: "Read as: " })}${say(title)} → ${reading ? say(reading.label) : ""}（--reading ${id}=…）`,
      2,
    );
  }
  for (const { subject, name } of allocation.missing) {
    const figure = scheme.parameters.find((one) => one.id === name);
    terminal.paragraph(
      subject === null && figure
        ? `${say({ zh: "条文没有给出：", en: "The text gives none: " })}${say(figure.label)}（--set ${name}=…）`
        : `${say({ zh: "缺数据：", en: "Missing: " })}${subject ?? ""} ${name}`,
      2,
    );
  }
}

function schemeFor(id: string, schemes: readonly Scheme[]): Scheme {
  const found = schemes.find((one) => one.id === id);
  if (found) return found;
  const near = schemes.find((one) => one.id.startsWith(id.slice(0, 4)))?.id ?? null;
  const hint = didYouMean(near);
  throw wrongInput("no-scheme", {
    zh: `没有分配办法“${id}”${hint.zh}；不带参数的 gongbao allocate 列出全部`,
    en: `there is no scheme “${id}”${hint.en}; gongbao allocate without arguments lists them`,
  });
}

/** The schemes there are, and what each wants. */
function list(schemes: readonly Scheme[], terminal: Terminal): void {
  if (terminal.json) {
    terminal.printJson({
      schemes: schemes.map(({ id, title, columns, parameters, interpretations, citations }) => ({
        id,
        title,
        columns,
        parameters,
        interpretations,
        citations,
      })),
    });
    return;
  }
  terminal.table(
    [
      { title: terminal.say({ zh: "编号", en: "Id" }), whole: true },
      { title: terminal.say({ zh: "分配办法", en: "Scheme" }) },
      { title: terminal.say({ zh: "数据列", en: "Columns" }), align: "right", whole: true },
      { title: terminal.say({ zh: "依据", en: "Article" }), whole: true },
    ],
    schemes.map(({ id, title, columns, citations }) => [
      id,
      terminal.say(title),
      String(columns.length),
      `${citations[0]?.document ?? ""} ${terminal.say({ zh: "附件", en: "annex" })}`,
    ]),
  );
}

async function save(file: string, sheet: Sheet, terminal: Terminal): Promise<void> {
  const sheets = await import("@gongbao/server/sheets");
  const { toMarkdownTable } = await import("../sheet/markdown.ts");
  const content = file.endsWith(".xlsx")
    ? await sheets.toXlsx(sheet)
    : file.endsWith(".md")
      ? await toMarkdownTable(sheet)
      : await sheets.toCsv(sheet);
  await saveFile(file, content);
  if (!terminal.json)
    terminal.print(terminal.say({ zh: `已写入 ${file}`, en: `written to ${file}` }));
}

/** Values of a reform file; each names a figure of the scheme. */
async function reformOf(file: string | null): Promise<Readonly<Record<string, string>>> {
  if (file === null) return {};
  const { openYaml } = await import("../case/yaml-file.ts");
  const { value } = await openYaml(file, { code: "reform", name: { zh: "方案", en: "reform" } });
  const changes = Array.isArray(value) ? (value as readonly unknown[]) : [];
  const pairs = changes.flatMap((change) =>
    typeof change === "object" && change !== null && "parameter" in change && "value" in change
      ? [[String(change.parameter), String(change.value)] as const]
      : [],
  );
  if (pairs.length === 0 || pairs.length !== changes.length)
    throw wrongInput("reform", {
      zh: `“${file}”应为 [{ "parameter": …, "value": … }]`,
      en: `“${file}”: expected [{ "parameter": …, "value": … }]`,
    });
  return Object.fromEntries(pairs);
}

export const allocateCommand: CommandDefinition = {
  name: "allocate",
  about: {
    zh: "按附件的公式在县（市、区）、开发区或园区之间分配资金",
    en: "share a pool over counties, zones or parks by the formulas of the annex",
  },
  arguments: [
    {
      name: "[SCHEME]",
      about: { zh: "分配办法；不写则列出全部", en: "the scheme; without it, all are listed" },
    },
    {
      name: "[DATA]",
      about: {
        zh: "CSV或XLSX数据文件，- 为标准输入",
        en: "a CSV or XLSX file, - for the standard input",
      },
    },
  ],
  options: [
    {
      flags: "--pool <MONEY>",
      about: { zh: "奖励资金总额，如 5000万元", en: "the pool, such as 5000万元" },
    },
    {
      flags: "--set <NAME=VALUE>",
      about: { zh: "设定参数，可重复", en: "set a figure; may be repeated" },
      repeat: true,
    },
    {
      flags: "--reform <FILE>",
      about: {
        zh: '方案文件：[{ "parameter": …, "value": … }]，与现行比较',
        en: 'a reform: [{ "parameter": …, "value": … }], compared with the figures in force',
      },
    },
    {
      flags: "--reading <ID=READING>",
      about: { zh: "换一种释义，可重复", en: "take another reading; may be repeated" },
      repeat: true,
    },
    { flags: "--template", about: { zh: "输出空的数据表", en: "print the empty table of data" } },
    {
      flags: "--output <FILE>",
      about: { zh: "写入文件：.csv、.xlsx或.md", en: "write to a file: .csv, .xlsx or .md" },
    },
  ],
  examples: [
    "allocate",
    "allocate performance-transfer examples/allocations/performance-transfer.csv --pool 5000万元",
    "allocate revenue-structure --template",
  ],
  async run([id = "", file = ""], options, terminal) {
    const [{ openRules, openSchemes }, { openData }, { allocate, compareAllocations }] =
      await Promise.all([
        import("../volume/rules.ts"),
        import("../allocation/open-data.ts"),
        import("@gongbao/engine"),
      ]);
    const schemes = openSchemes(openRules().issue);
    if (id === "") {
      list(schemes, terminal);
      return;
    }
    const scheme = schemeFor(id, schemes);
    const output = textOption(options, "output");
    const say: Say = (label) => terminal.say(label);
    if (options["template"] === true) {
      const sheet = templateOf(scheme, say);
      if (output) await save(output, sheet, terminal);
      else
        terminal.write(
          (await (await import("@gongbao/server/sheets")).toCsv(sheet)).toString("utf8"),
        );
      return;
    }
    if (file === "")
      throw wrongInput("no-data", {
        zh: `请给出数据文件；gongbao allocate ${id} --template 输出空表`,
        en: `give a file of data; gongbao allocate ${id} --template prints an empty table`,
      });
    const { dataset } = await openData(file, scheme);
    const set = assignments(options["set"], "--set");
    const reformFile = textOption(options, "reform");
    const reform = await reformOf(reformFile);
    // A figure that was given is at fault where it was given: in the reform, or on the command line.
    const givenIn = (name: string | null) =>
      name === null
        ? null
        : Object.hasOwn(reform, name)
          ? reformFile
          : Object.hasOwn(set, name)
            ? "--set"
            : null;
    const run = (parameters: Readonly<Record<string, string>>): Allocation => {
      const result = allocate(scheme, dataset, {
        pool: textOption(options, "pool"),
        parameters,
        readings: assignments(options["reading"], "--reading"),
      });
      if (result.ok) return result.allocation;
      const pool = result.problems.find(({ where }) => where.name === "pool");
      if (pool)
        throw wrongInput("wrong-option", {
          zh: `--pool 应为${pool.expected.zh}，实为“${pool.found}”`,
          en: `--pool: expected ${pool.expected.en}, found “${pool.found}”`,
        });
      throw new Failure(
        EXIT.wrongInput,
        "allocation",
        {
          zh: `有${result.problems.length}处使分配无法进行，未作计算`,
          en: `${result.problems.length} ${result.problems.length === 1 ? "thing keeps" : "things keep"} the pool from being shared; nothing was computed`,
        },
        result.problems.map(({ code, expected, found, nearest, message, where }) => ({
          file: givenIn(where.name) ?? file,
          line: where.row === null ? 1 : where.row + 2,
          column: 1,
          code,
          path: [],
          expected,
          found,
          nearest,
          message,
        })),
      );
    };
    const allocation = run(set);
    const after = Object.keys(reform).length > 0 ? run({ ...set, ...reform }) : null;
    if (output) await save(output, resultOf(after ?? allocation, say), terminal);
    if (terminal.json) {
      terminal.printJson(after ? { ...compareAllocations(allocation, after), reform } : allocation);
      return;
    }
    if (output) return;
    show(after ?? allocation, scheme, terminal);
    if (!after) return;
    terminal.print();
    terminal.heading({ zh: "与现行比较", en: "Against the figures in force" });
    terminal.table(
      [
        { title: say(OWN_HEADINGS.name) },
        { title: say({ zh: "现行（元）", en: "In force (yuan)" }), align: "right", whole: true },
        { title: say({ zh: "方案（元）", en: "Reform (yuan)" }), align: "right", whole: true },
      ],
      compareAllocations(allocation, after).shares.map(({ name, before, after: changed }) => [
        name,
        before ? sayAmount(before, say) : "—",
        changed ? sayAmount(changed, say) : "—",
      ]),
    );
  },
};
