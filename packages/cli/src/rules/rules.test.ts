import { describe, expect, it } from "vitest";
import { gongbao, json } from "../fixtures/command-line.ts";
import { matches } from "../fixtures/matches.ts";

const CHINESE = /\p{Script=Han}/u;

/** Text with the words of the gazette taken out: what stands in quotes, names of documents, things of a case. */
const interfaceOnly = (text: string): string =>
  text.replaceAll(/«[^»]*»|\p{Script=Han}+〔\d{4}〕\d+号|《[^》]*》(?:第\S+条)?|\S*（虚构）/gu, "");

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

  it("has the list of what a measure adds up", () => {
    const { out } = gongbao(["template", "d23-01-losses"]);
    expect(out).toMatch(/^# taxLosses:\n# {3}- id: 1\n/mu);
    expect(out).toMatch(/^# {5}left:$/mu);
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
      // A line may end between two Chinese characters.
      const whole = out.replaceAll(/(?<=\p{Script=Han})\n\s+(?=\p{Script=Han})/gu, "");
      expect(
        interfaceOnly(whole).replaceAll(/“[^”]*”|\([\d.]+(?:亿元|万元|项)\)/gu, ""),
      ).not.toMatch(CHINESE);
    }
  });
});
