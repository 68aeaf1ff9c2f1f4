import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, describe, expect, it } from "vitest";
import { gongbao, json, root } from "./fixtures/command-line.ts";
import { shapes } from "./fixtures/shapes.ts";

const ajv = new Ajv2020({ allErrors: true, strict: false });

function matches(shape: keyof typeof shapes, value: unknown): void {
  const valid = ajv.validate(shapes[shape], value);
  expect(ajv.errorsText()).toBe("No errors");
  expect(valid).toBe(true);
}

const CHINESE = /\p{Script=Han}/u;

/** Text with the words of the gazette taken out: what stands in quotes, names of documents, things of a case. */
const interfaceOnly = (text: string): string =>
  text.replaceAll(/«[^»]*»|\p{Script=Han}+〔\d{4}〕\d+号|《[^》]*》(?:第\S+条)?|\S*（虚构）/gu, "");

const names = [
  "read",
  "search",
  "chronicle",
  "export",
  "measures",
  "catalogue",
  "parameters",
  "interpret",
  "interpretations",
  "duties",
  "allocate",
  "compare",
  "population",
  "facts",
  "template",
  "assess",
  "coverage",
];

describe("help", () => {
  it.each(["zh", "en"])("names every command, its examples and the exit codes, in %s", (lang) => {
    const { exit, out, err } = gongbao(["--help", "--lang", lang]);
    for (const name of names) expect(out).toMatch(new RegExp(String.raw`^ {2}${name}\b`, "mu"));
    expect(CHINESE.test(out.replaceAll(/^ {2}gongbao .*$/gmu, ""))).toBe(lang === "zh");
    expect([exit, err]).toEqual([0, ""]);
  });

  it.each(names)("%s --help gives examples in both languages", (name) => {
    const zh = gongbao([name, "--help"]);
    const en = gongbao([name, "--help"], { environment: { LANG: "en_US.UTF-8" } });
    expect(zh.out).toMatch(new RegExp(String.raw`示例：\n {2}gongbao .*${name}`, "u"));
    expect(en.out).toMatch(new RegExp(String.raw`Examples:\n {2}gongbao .*${name}`, "u"));
    expect([zh.exit, en.exit]).toEqual([0, 0]);
  });

  it("says its version", () => {
    expect(gongbao(["--version"])).toMatchObject({ exit: 0, out: "0.1.0\n" });
  });

  it("is what no command at all gives", () => {
    expect(gongbao([])).toMatchObject({ exit: 0, err: "" });
  });
});

describe("a command line that is wrong", () => {
  it.each([
    [["mesures"], "是不是“measures”", "did you mean “measures”"],
    [["measures", "--artcle", "1"], "是不是“--article”", "did you mean “--article”"],
    [["measures", "--article"], "缺少值", "wants a value"],
    [["measures", "1"], "参数过多", "too many"],
    [["chronicle", "--month", "2019-13"], "应为年月", "expected a month"],
    [["export"], "应为 akn", "expected one of akn"],
    [["export", "--format", "pdf"], "实为“pdf”", "found “pdf”"],
    [
      ["export", "--format", "md", "--output", "/no/such/folder/x"],
      "不能写入",
      "cannot be written",
    ],
    [["assess"], "缺少参数", "is missing"],
    [["facts", "d1-05-standrd"], "是不是“d1-05-standard”", "did you mean “d1-05-standard”"],
    [
      ["template", "d1-05-standard", "d1-02-agricultural-park"],
      "没有一种对象",
      "no kind of holder",
    ],
    [["assess", "examples/county.yaml", "--as-of", "2019-02-30"], "应为日期", "expected a day"],
    [
      ["assess", "examples/county.yaml", "--reading", "new-revenu=x"],
      "“new-revenue”",
      "“new-revenue”",
    ],
    [
      ["assess", "examples/county.yaml", "--reading", "new-revenue=x"],
      "没有读法",
      "has no reading",
    ],
  ])("%j ends with 2 and says why", (args, zh, en) => {
    for (const [lang, words] of [
      ["zh", zh],
      ["en", en],
    ] as const) {
      const { exit, out, err } = gongbao([...args, "--lang", lang]);
      expect(err).toContain(words);
      expect([exit, out]).toEqual([2, ""]);
    }
    const told: unknown = JSON.parse(gongbao([...args, "--json"]).err);
    matches("error", told);
  });

  it("--lang takes zh and en and nothing else", () => {
    expect(gongbao(["measures", "--lang", "fr"])).toMatchObject({ exit: 2, out: "" });
  });

  it("finding nothing ends with 1", () => {
    expect(gongbao(["measures", "--article", "99"])).toMatchObject({ exit: 1, out: "" });
  });
});

describe("read", () => {
  it.each([["聊政发〔2019〕1号 第5条"], ["聊政发[2019]1号第五条"], ["D1", "§5"]])(
    "finds article 5 by %s",
    (...citation) => {
      const read = json("read", ...citation);
      matches("read", read);
      expect(read).toMatchObject({ citation: { document: "D1", article: "5" }, scan: null });
    },
  );

  it("shows the words, wrapped but whole", () => {
    const { out } = gongbao(["read", "D1", "§1"]);
    expect(out.replaceAll("\n", "")).toContain(
      "同一企业同一产品不重复享受支持，同一企业年度奖励金额最高不超过500万元",
    );
  });

  it("shows the scan as it stands, and what was mended", () => {
    const doubled = "壮大高新技术企业队伍。壮大高新技术企业队伍。";
    const words = (...options: string[]) =>
      gongbao(["read", "D2.4", "§2", ...options]).out.replaceAll("\n", "");
    expect(words()).not.toContain(doubled);
    expect(words("--scan")).toContain(doubled);
    expect(words("--errata")).toContain(`«${doubled}» → «壮大高新技术企业队伍。»`);
    const read = json("read", "D2.4", "§2", "--scan");
    matches("read", read);
    expect(read).toMatchObject({ errata: [{ kind: "mended", original: doubled }] });
  });

  it("reads every document of the volume", () => {
    for (const id of ["D1", "D2", "D2.1", "D2.5", "D3", "D4", "D5"])
      matches("read", json("read", id));
  });

  it("shows no personal phone or mailbox, in the text or in the scan", () => {
    for (const scan of [[], ["--scan"]]) {
      const { out } = gongbao(["read", "D3", ...scan]);
      expect(out).toContain("＊＊＊");
      expect(out).not.toMatch(/1[3-9]\d{9}/u);
    }
  });

  it("tells what is not there from what cannot be understood", () => {
    expect(gongbao(["read", "D1", "§34"])).toMatchObject({ exit: 1, out: "" });
    expect(gongbao(["read", "D1", "§34"]).err).toContain("第33条");
    expect(gongbao(["read", "实施意见"])).toMatchObject({ exit: 2, out: "" });
  });
});

describe("search", () => {
  it("finds words, best first, with their place", () => {
    const found = json("search", "年度奖励金额最高不超过500万元");
    matches("search", found);
    expect(found).toMatchObject({ hits: [{ citation: { document: "D1", article: "1" } }] });
    const { out } = gongbao(["search", "年度奖励金额最高不超过500万元", "--lang", "en"]);
    expect(out).toContain("聊政发〔2019〕1号 art. 1  article");
  });

  it("finds nothing with exit 1, and wants a number for --limit", () => {
    expect(gongbao(["search", "查无此词甲乙丙"])).toMatchObject({ exit: 1, out: "" });
    expect(gongbao(["search", "财政", "--limit", "many"])).toMatchObject({ exit: 2, out: "" });
  });

  it("gives no more than asked for", () => {
    const { hits } = json("search", "财政", "--limit", "3") as { hits: unknown[] };
    expect(hits.length).toBe(3);
  });
});

describe("who and holders", () => {
  it("tells a post with its notes, and the words that give it", () => {
    const found = json("who", "郭守印");
    matches("who", found);
    expect(found).toMatchObject({
      posts: [
        {
          post: "副秘书长",
          body: "聊城市人民政府",
          from: "2019-02-18",
          to: null,
          basis: "appointed",
          notes: [
            { kind: "rank", words: "正县级" },
            { kind: "after", person: "王福祥" },
          ],
          citation: {
            document: "D4",
            quote: "郭守印为聊城市人民政府副秘书长（正县级，列王福祥之后）",
          },
        },
      ],
      mentions: [],
    });
  });

  it("keeps people of one name apart", () => {
    const found = json("who", "刘强");
    matches("who", found);
    expect(found).toMatchObject({
      posts: [{ body: "聊城市商务和投资促进局", post: "副局长" }],
      mentions: [{ date: "2019-01-28", title: "省领导" }],
    });
    expect(gongbao(["who", "刘强", "--lang", "en"]).out).toContain(
      "not known to be the same person",
    );
  });

  it("knows a day on which nobody held it yet", () => {
    expect(gongbao(["who", "郭守印", "--as-of", "2019-02-17"])).toMatchObject({ exit: 1, out: "" });
    expect(json("who", "郭守印", "--as-of", "2019-02-18")).toMatchObject({
      posts: [{ certain: true }],
    });
    expect(gongbao(["who", "郭守印", "--as-of", "2019-2-18"])).toMatchObject({ exit: 2, out: "" });
  });

  it("offers the nearest name", () => {
    const { exit, err } = gongbao(["who", "郭守银"]);
    expect(exit).toBe(1);
    expect(err).toContain("是不是“郭守印”？");
  });

  it("finds the holders of a post by either name of its body, removed and implied ones too", () => {
    const found = json("holders", "聊城市人民政府副秘书长");
    matches("holders", found);
    const { holders } = found as { holders: { person: string; basis: string }[] };
    expect(holders.map(({ person, basis }) => [person, basis])).toEqual([
      ["郭守印", "appointed"],
      ["韩德振", "appointed"],
      ["靳凤莲", "removed"],
      ["王福祥", "implied"],
    ]);
    expect(json("holders", "市财政局副局长")).toEqual(json("holders", "聊城市财政局副局长"));
    expect(gongbao(["holders", "聊城市人民政府副秘书长", "--lang", "en"]).out).toContain("unknown");
    expect(gongbao(["holders", "查无此局局长"])).toMatchObject({ exit: 1, out: "" });
  });
});

describe("chronicle", () => {
  const events = json("chronicle") as {
    date: string;
    endDate: string;
    inheritsDate: boolean;
    text: string;
    people: { name: string }[];
  }[];

  it("holds 29 events, 17 with a date of their own and 12 that take the one above", () => {
    matches("chronicle", events);
    expect(events.filter(({ inheritsDate }) => inheritsDate).length).toBe(12);
    expect(events.filter(({ inheritsDate }) => !inheritsDate).length).toBe(17);
  });

  it("reads ranges of days, and gives an event without a date the one above", () => {
    const ranges = events.filter(({ date, endDate }) => date !== endDate);
    expect(ranges.map(({ date, endDate }) => [date, endDate])).toEqual([
      ["2019-01-14", "2019-01-15"],
      ["2019-01-23", "2019-01-24"],
    ]);
    expect(events[1]).toMatchObject({
      date: "2019-01-03",
      text: "市委副书记、市长宋军继赴冠县检查全面从严治党主体责任落实情况。",
      people: [{ name: "宋军继" }],
    });
  });

  it("narrows to a month", () => {
    expect(json("chronicle", "--month", "2019-01")).toEqual(events);
    expect(gongbao(["chronicle", "--month", "2019-02"])).toMatchObject({ exit: 1, out: "" });
  });

  it("tells the events to people", () => {
    const { exit, out } = gongbao(["chronicle", "--lang", "en"]);
    expect(exit).toBe(0);
    expect(out).toContain("2019-01-14 – 2019-01-15\n");
    expect(out).toContain("People: 宋军继\n");
  });
});

describe("export", () => {
  const folder = mkdtempSync(join(tmpdir(), "gongbao-export-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ["akn", /^<\?xml [^>]*\?>\s*<akomaNtoso/u],
    ["md", /^# /mu],
  ])(
    "writes %s to the output, as JSON, and to a file, the same text each time",
    (format, begins) => {
      const { exit, out } = gongbao(["export", "--format", format]);
      expect(exit).toBe(0);
      expect(out).toMatch(begins);
      expect(out).toContain("同一企业年度奖励金额最高不超过500万元");
      expect(out).not.toMatch(/1[3-9]\d{9}/u);
      const exported = json("export", "--format", format) as { text: string };
      matches("exported", exported);
      expect(exported.text.trimEnd()).toBe(out.trimEnd());
      const file = join(folder, `issue.${format}`);
      const saved = json("export", "--format", format, "--output", file);
      matches("saved", saved);
      expect(readFileSync(file, "utf8")).toBe(exported.text);
    },
  );
});

describe("export of JSON", () => {
  it.each([
    ["json", { format: "gongbao-issue", version: 1, issue: { id: "liaocheng-2019-02" } }],
    ["popolo", {}],
  ])("%s is JSON with --json and without", (format, part) => {
    const { exit, out } = gongbao(["export", "--format", format]);
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject(part);
    expect(json("export", "--format", format)).toEqual(JSON.parse(out));
    expect(out).toContain("郭守印");
    expect(out).not.toMatch(/(?<!\d)1[3-9]\d{9}(?!\d)/u);
  });
});

describe("measures, facts, coverage", () => {
  it.each(["measures", "facts", "coverage"] as const)(
    "%s --json has its documented shape",
    (name) => {
      matches(name, json(name));
    },
  );

  it.each(["measures", "facts"])("%s speaks English when asked", (name) => {
    const { exit, out } = gongbao([name, "--lang", "en"]);
    expect(exit).toBe(0);
    expect(interfaceOnly(out).replaceAll(/150万元|1\.5亿元/gu, "")).not.toMatch(CHINESE);
  });

  it("counts the 138 numbered articles, 33 of them of the first document", () => {
    expect(json("coverage")).toMatchObject({
      documents: [33, 26, 6, 16, 8, 15, 34].map((total) => ({ articles: { total } })),
      total: { articles: { total: 138 } },
    });
  });

  it("tells which facts one measure reads", () => {
    const { facts } = json("facts", "d1-01-equipment-catalogue") as { facts: { id: string }[] };
    expect(facts.map(({ id }) => id)).toEqual(["product.catalogue", "product.listedOn"]);
  });
});

describe("template", () => {
  it("is a case as it stands, in which nothing is known", () => {
    for (const lang of ["zh", "en"]) {
      const written = gongbao([
        "template",
        "d1-05-standard",
        "d1-04-revenue-milestone",
        "--lang",
        lang,
      ]);
      expect(written.exit).toBe(0);
      const { exit, out, err } = gongbao(["assess", "-", "--json"], { input: written.out });
      expect(err).toBe("");
      expect(exit).toBe(0);
      expect(JSON.parse(out)).toMatchObject({ subject: "enterprise", total: { min: "0.00" } });
    }
  });

  it("is a case too once its commented entry is filled in", () => {
    const { out } = gongbao(["template", "d1-05-standard"]);
    const list = /^# standards:\n(?:# .*\n)*/mu.exec(out)?.[0] ?? "";
    const entry = list.replaceAll(/^# /gmu, "");
    const filled = out
      .replace(list, entry)
      .replace("level:", "level: national")
      .replace("role:", "role: lead")
      .replace("work:", "work: draft")
      .replace("publishedOn:", "publishedOn: 2019-02-28");
    const ended = gongbao(["assess", "-", "--json"], { input: filled });
    expect(ended.err).toBe("");
    const award = {
      measure: "d1-05-standard",
      status: "due",
      amount: { min: "800000.00", max: "800000.00" },
    };
    expect(JSON.parse(ended.out)).toMatchObject({
      awards: expect.arrayContaining([expect.objectContaining(award)]),
    });
  });

  it("has a documented JSON shape", () => {
    matches("template", json("template", "d1-05-standard"));
  });

  it("explains each fact in both languages: meaning, options, evidence", () => {
    const { out } = gongbao(["template", "d1-05-standard"]);
    for (const words of [
      "标准类别 / kind of standard",
      "national = 国家标准 / national standard",
      "证明：",
      "evidence:",
    ])
      expect(out).toContain(words);
    expect(out).not.toContain("revenue");
  });
});

describe("assess", () => {
  it.each([
    ["four-national-products", "5000000.00", "5000000.00"],
    ["unknown-facts", "0.00", "7000000.00"],
    ["quality-and-standards", "3040000.00", "3040000.00"],
    ["county", "2300000.00", "5300000.00"],
    ["manufacturer", "22692000.00", "22700000.00"],
    ["county-year", "7000000.00", "11000000.00"],
    ["institute", "4376000.00", "6376000.00"],
  ])("examples/%s.yaml gives what its comment works out by hand", (name, min, max) => {
    const assessment = json("assess", `examples/${name}.yaml`);
    matches("assess", assessment);
    expect(assessment).toMatchObject({ total: { min, max, open: [] } });
  });

  it("says what caps four products, in words anyone can find in the article", () => {
    const { out } = gongbao(["assess", "examples/four-national-products.yaml"]);
    expect(out).toContain("合计：5,000,000.00元");
    expect(out).toContain("限额 聊政发〔2019〕1号 第1条 «同一企业年度奖励金额最高不超过500万元»");
    expect(out).toContain("2019-02-28（未填写，取本期公报日期）");
  });

  it("asks first for what most money hangs on", () => {
    const { questions } = json("assess", "examples/unknown-facts.yaml") as {
      questions: { fact: string; weight: string }[];
    };
    expect(questions[0]).toMatchObject({ fact: "project.auditedEquipment", weight: "5000000.00" });
  });

  it("reads doubtful words the other way when asked", () => {
    const assessment = json(
      "assess",
      "examples/county.yaml",
      "--reading",
      "new-revenue=newly-past",
    );
    expect(assessment).toMatchObject({
      total: { min: "2500000.00", max: "5500000.00" },
      interpretations: { "new-revenue": "newly-past" },
    });
  });

  it("takes --as-of before the case's own date", () => {
    expect(json("assess", "examples/county.yaml", "--as-of", "2019-12-30")).toMatchObject({
      asOf: "2019-12-30",
    });
  });

  it("gives the same receipt every time", () => {
    const [a, b] = [1, 2].map(() => json("assess", "examples/county.yaml"));
    expect(a).toEqual(b);
  });

  it("speaks English when asked: no Chinese but the gazette's words and the case's names", () => {
    for (const name of [
      "four-national-products",
      "unknown-facts",
      "quality-and-standards",
      "county",
    ]) {
      const { out } = gongbao(["assess", `examples/${name}.yaml`, "--lang", "en", "--all"]);
      expect(interfaceOnly(out).replaceAll(/“[^”]*”|\([\d.]+(?:亿元|万元|项)\)/gu, "")).not.toMatch(
        CHINESE,
      );
    }
  });
});

describe("the output", () => {
  it("holds no escape sequence when nobody looks at it", () => {
    const { out } = gongbao(["assess", "examples/county.yaml"]);
    expect(out).not.toContain("\u001B");
  });

  it("may be cut short by its reader without a complaint", async () => {
    const child = spawn(
      "sh",
      ["-c", `"$0" packages/cli/src/main.ts measures --json | head -1`, process.execPath],
      {
        cwd: root,
      },
    );
    let err = "";
    child.stderr.on("data", (chunk: Buffer) => {
      err += chunk.toString();
    });
    const exit = await new Promise((resolve) => {
      child.on("close", resolve);
    });
    expect([exit, err]).toEqual([0, ""]);
  });
});
