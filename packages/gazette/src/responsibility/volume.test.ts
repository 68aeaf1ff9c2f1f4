import { describe, expect, test } from "vitest";
import { article, document, words } from "../fixtures/places.ts";
import { errata, issue, scanned } from "../fixtures/volume.ts";
import { allDocuments } from "../issue/lookup.ts";
import type { ResponsibleBody } from "../issue/model.ts";
import { parseIssue } from "../issue/parse.ts";

const clauses = (documentId: string) =>
  document(documentId).articles.flatMap(({ responsibilities }) => responsibilities);

function bodies(documentId: string, articleId: string): readonly ResponsibleBody[] {
  const [only, ...more] = article(documentId, articleId).responsibilities;
  if (only === undefined || more.length > 0) throw new Error("one clause is expected");
  return only.bodies;
}

/** The names given one part, parted by 、. */
function named(documentId: string, articleId: string, role: ResponsibleBody["role"]): string {
  const found = bodies(documentId, articleId).filter((each) => each.role === role);
  return found.map(({ name }) => name).join("、");
}

// Counted and copied by hand from the scan.

test.each([
  ["D1", 33, 116],
  ["D2", 26, 99],
  ["D2.1", 6, 20],
  ["D2.2", 16, 79],
  ["D2.3", 8, 24],
  ["D2.4", 15, 35],
  ["D2.5", 34, 118],
  ["D3", 0, 0],
])("%s has %i clauses that name %i bodies", (id, count, total) => {
  expect(clauses(id)).toHaveLength(count);
  expect(clauses(id).flatMap((each) => each.bodies)).toHaveLength(total);
});

test("138 clauses, one to an article, and 491 bodies in all, every one in the register", () => {
  const all = allDocuments(issue).flatMap(({ articles }) => articles);
  const found = all.flatMap(({ responsibilities }) => responsibilities);
  const total = found.flatMap((each) => each.bodies);
  expect(all.filter(({ responsibilities }) => responsibilities.length === 1)).toHaveLength(138);
  expect(found).toHaveLength(138);
  expect(total).toHaveLength(491);
  expect(total.filter(({ organisation }) => organisation === null)).toEqual([]);
  expect(issue.problems).toEqual([]);
});

test("spans are the clause with its parentheses; ranges are the names as printed", () => {
  for (const { id, articles } of allDocuments(issue))
    for (const { id: number, range: whole, responsibilities } of articles)
      for (const { span, bodies: found } of responsibilities) {
        expect([span.document, span.article]).toEqual([id, number]);
        expect(words(span)).toMatch(/^（.*）$/u);
        expect(words({ start: span.end, end: whole.end })?.trim()).toBe("");
        for (const { name, range } of found) expect(words(range)).toBe(name);
      }
});

test("the words of a clause, whole", () => {
  expect(words(article("D2.1", "1").responsibilities[0]?.span)).toBe(
    "（市财政局牵头，市科技局、市商务投资促进局、市生态环境局、市统计局、市知识产权事业发展中心配合，具体分配说明附后，下同）",
  );
});

const sharing = "各“九大”产业推进专班牵头部门";
const bank = "中国人民银行聊城市中心支行";

describe("who leads and who supports", () => {
  test.each([
    ["D2", "1", "市财政局", "市科技局、市商务投资促进局、市生态环境局、市统计局"],
    ["D2", "2", "市财政局", ""],
    ["D2", "3", "市财政局", "市科技局、市税务局"],
    ["D2", "4", "市财政局、市科技局、市商务投资促进局", "市自然资源和规划局、市税务局"],
    ["D2", "6", "市财政局", ""],
    [
      "D2",
      "7",
      "市工业和信息化局、市文化和旅游局、市财政局",
      `市农业农村局、${bank}、市地方金融监管局、聊城银监分局`,
    ],
    [
      "D2",
      "8",
      "市发展改革委、市工业和信息化局、市经济发展服务中心、市商务投资促进局、市大数据局、市财政局",
      "",
    ],
    ["D2", "17", "市发展改革委", "市农业农村局、市工业和信息化局、市卫生健康委、市文化和旅游局"],
    ["D2", "23", `市财政局、${bank}`, "市地方金融监管局、聊城银监分局"],
    [
      "D2.1",
      "1",
      "市财政局",
      "市科技局、市商务投资促进局、市生态环境局、市统计局、市知识产权事业发展中心",
    ],
    ["D2.2", "1", "市财政局、市发展改革委、市工业和信息化局", `市税务局、${sharing}`],
    ["D2.2", "2", "市财政局、市发展改革委、市经济发展服务中心", `市税务局、${sharing}`],
    ["D2.2", "5", `市工业和信息化局、${sharing}`, "市发展改革委、市科技局、市财政局"],
    ["D2.2", "12", `市发展改革委、市工业和信息化局、${sharing}`, "市财政局、市商务投资促进局"],
    ["D2.2", "14", "市发展改革委、市民政局、市财政局", sharing],
    [
      "D2.2",
      "16",
      "市财政局、市地方金融监管局",
      `市发展改革委、市工业和信息化局、市商务投资促进局、${bank}`,
    ],
    ["D2.3", "4", "市税务局", "市财政局、市科技局、市人力资源社会保障局"],
    ["D2.5", "4", "市财政局、市应急局", "市地方金融监管局、市保险协会"],
    ["D2.5", "12", "市财政局", `市地方金融监管局、${bank}、聊城银监分局、市保险协会`],
    ["D2.5", "14", `${bank}、市财政局、市地方金融监管局`, "聊城银监分局"],
    ["D2.5", "16", "市财政局", "市保险协会"],
    ["D2.5", "17", "聊城银监分局", `市财政局、市地方金融监管局、${bank}`],
    ["D2.5", "21", bank, "市政府办公室、市财政局、市地方金融监管局、聊城银监分局、市保险协会"],
    ["D2.5", "24", `${bank}、聊城银监分局`, "市地方金融监管局"],
    ["D2.5", "29", bank, ""],
    ["D2.5", "34", `${bank}、聊城银监分局`, "市地方金融监管局、聊城市保险协会"],
  ])("%s §%s", (id, number, lead, support) => {
    expect(named(id, number, "lead")).toBe(lead);
    expect(named(id, number, "support")).toBe(support);
    expect(named(id, number, "responsible")).toBe("");
  });
});

describe("who is responsible", () => {
  test.each([
    ["D1", "1", "新兴产业集群专班、市自然资源和规划局、市财政局"],
    ["D1", "2", "九大产业集群专班、市财政局"],
    [
      "D1",
      "9",
      "市工业和信息化局、市市场监管局、市地方金融监管局、市统计局、市财政局、各县（市、区）人民政府、市属开发区管委会",
    ],
    ["D1", "15", "市科技局、市人力资源社会保障局、市教育局、市财政局"],
    [
      "D1",
      "25",
      "市发展改革委、市交通运输局、市自然资源和规划局、东昌府区人民政府、江北水城旅游度假区管委会",
    ],
    ["D1", "27", "市水利局"],
    [
      "D1",
      "33",
      "市委办公室、市政府办公室、市委组织部、市发展改革委、市有关部门、各县（市、区）人民政府、市属开发区管委会",
    ],
    ["D2", "9", "市发展改革委、市工业和信息化局、市工业行业管理办公室、市商务投资促进局、市财政局"],
    ["D2.2", "13", `市市场监管局、市发展改革委、市财政局、${sharing}`],
    ["D2.3", "1", "市科技局、市财政局、市税务局"],
    ["D2.4", "1", "市财政局、市税务局、市科技局"],
  ])("%s §%s", (id, number, names) => {
    expect(named(id, number, "responsible")).toBe(names);
    expect(named(id, number, "lead") + named(id, number, "support")).toBe("");
  });
});

describe("one body under several names", () => {
  const organisation = (id: string, number: string, name: string) =>
    bodies(id, number).find((each) => each.name === name)?.organisation;

  test("the banking regulator and the central bank's branch", () => {
    expect(organisation("D1", "7", "聊城银保监分局")).toBe("banking-and-insurance-regulator");
    expect(organisation("D2.5", "24", "聊城银监分局")).toBe("banking-and-insurance-regulator");
    expect(organisation("D1", "7", "人民银行聊城市中心支行")).toBe("central-bank-branch");
    expect(organisation("D2.5", "24", bank)).toBe("central-bank-branch");
  });

  test("市教育局, printed ten days after its posts lapsed, is the bureau that followed", () => {
    expect(organisation("D1", "15", "市教育局")).toBe("education-and-sports-bureau");
    expect(organisation("D1", "30", "市教育体育局")).toBe("education-and-sports-bureau");
  });

  test("the insurance association with and without 聊城", () => {
    expect(organisation("D2.5", "33", "市保险协会")).toBe("insurance-association");
    expect(organisation("D2.5", "34", "聊城市保险协会")).toBe("insurance-association");
  });
});

test("without a register the clauses are read all the same, and no name is resolved or complained of", () => {
  const plain = parseIssue(scanned, { id: "test", errata });
  const found = allDocuments(plain).flatMap(({ articles }) =>
    articles.flatMap(({ responsibilities }) => responsibilities.flatMap((each) => each.bodies)),
  );
  expect(found).toHaveLength(491);
  expect(found.every(({ organisation }) => organisation === null)).toBe(true);
  expect(plain.problems).toEqual([]);
});

test("an article that lost its clause is told, at its line", () => {
  const text = new TextDecoder().decode(scanned);
  const damaged = text.replace("（市水利局负责实施）", "");
  const { problems } = parseIssue(damaged, { id: "test", errata });
  const line = text.slice(0, text.indexOf("27. 水利基础设施")).split("\n").length;
  expect(problems.map(({ code, line: at }) => [code, at])).toEqual([
    ["responsibility-missing", line],
  ]);
});
