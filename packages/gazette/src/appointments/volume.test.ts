import { describe, expect, test } from "vitest";
import { readChronicles } from "../chronicle/read.ts";
import { issue, register } from "../fixtures/volume.ts";
import { findPost } from "./find-post.ts";
import { findHomonyms, PostRegister } from "./memberships.ts";
import type { AppointmentClause } from "./model.ts";
import { readAppointments } from "./read.ts";

const documents = readAppointments(issue, register);
const [notice] = documents;
const clauses = notice?.clauses ?? [];
const ofKind = (kind: AppointmentClause["kind"]) => clauses.filter((each) => each.kind === kind);
const sizes = (kind: AppointmentClause["kind"]) => ofKind(kind).map(({ people }) => people.length);
const clause = (place: number) => clauses[place - 1];
const posts = new PostRegister(issue, documents);

describe("聊政任〔2019〕2号", () => {
  test("is the one appointments document, of 18 February", () => {
    expect(documents.map(({ document, number, date }) => [document, number, date])).toEqual([
      ["D4", "聊政任〔2019〕2号", "2019-02-18"],
    ]);
    expect(notice?.findings).toEqual([]);
  });

  test("appoints 140 people in 68 clauses, as counted by hand clause by clause", () => {
    expect(sizes("appointed")).toEqual([
      1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 3, 1, 1, 3, 3, 2, 3, 4, 1, 1, 1, 1, 6, 5, 1, 3, 1, 1, 1, 1,
      1, 1, 4, 2, 3, 1, 2, 1, 5, 1, 5, 1, 2, 1, 6, 1, 5, 3, 1, 2, 7, 1, 2, 5, 3, 1, 1, 1, 3, 2, 1,
      2, 1, 1, 1, 3, 1,
    ]);
    expect(ofKind("appointed").flatMap(({ people }) => people)).toHaveLength(140);
  });

  test("removes 14 people in 13 clauses; 14 posts lapse in 11", () => {
    expect(sizes("removed")).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2]);
    expect(sizes("lapsed")).toEqual([1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 2]);
  });

  test("every clause can be written back from what was read", () => {
    for (const { kind, people, post, concurrent, notes, span } of clauses) {
      const names = people.map(({ name }) => name).join("、");
      const brackets = [
        ...notes.map(({ words }) => words),
        ...(concurrent === null ? [] : [concurrent.body + concurrent.office]),
      ].join("，");
      const words =
        (post.former ? "原" : "") + post.body + post.office + (brackets && `（${brackets}）`);
      const whole = {
        appointed: `${names}为${words}`,
        removed: `${names}的${words}职务`,
        lapsed: `${names}的${words}职务自然免除`,
      }[kind];
      expect(issue.text.slice(span.start, span.end)).toBe(whole);
      expect(post.organisation).not.toBeNull();
      for (const { name, range } of people)
        expect(issue.text.slice(range.start, range.end)).toBe(name);
    }
  });

  test("a name may hold 的, an office break over a page", () => {
    expect(clause(16)?.people.map(({ name }) => name)).toEqual(["郭章记", "战红岭", "武的平"]);
    expect(clause(32)?.post).toMatchObject({
      organisation: "transport-law-enforcement-detachment",
      office: "支队长",
    });
    expect(clause(55)?.people.map(({ name }) => name)).toContain("于传勇");
  });
});

describe("notes", () => {
  const noted = (kind: string) =>
    clauses.flatMap(({ notes }, index) =>
      notes.filter((note) => note.kind === kind).map(({ words }) => [index + 1, words]),
    );

  test("ranks", () => {
    const county = [1, 5, 11, 17, 22, 23, 29, 33].map((place) => [place, "正县级"]);
    const deputy = [10, 15, 64].map((place) => [place, "副县级"]);
    const all = [...county, ...deputy].toSorted(([a], [b]) => Number(a) - Number(b));
    expect(noted("rank")).toEqual(all);
  });

  test("orders: after a person, or at a place", () => {
    expect(noted("after")).toEqual([
      [1, "列王福祥之后"],
      [3, "列李颖之后"],
      [5, "列张学振之后"],
      [6, "列张银东之后"],
      [20, "列陈军之后"],
      [21, "列周明法之后"],
      [30, "列时书东之后"],
    ]);
    expect(clause(1)?.notes[1]).toMatchObject({ kind: "after", person: "王福祥" });
    expect(clause(22)?.notes[1]).toMatchObject({ kind: "place", office: "副局长", place: 1 });
    expect(noted("place")).toHaveLength(1);
  });

  test("retained treatment, probation to its last day, and a post in brackets", () => {
    expect(noted("retained-treatment")).toEqual(
      [7, 13, 14, 37, 54].map((place) => [place, "保留原职级待遇"]),
    );
    expect(noted("probation")).toEqual([[62, "试用期一年"]]);
    expect(clause(62)?.notes[0]).toMatchObject({ months: 12, until: "2020-02-18" });
    expect(clauses.flatMap(({ concurrent }, index) => (concurrent ? [index + 1] : []))).toEqual([
      60,
    ]);
    expect(clause(60)?.concurrent).toMatchObject({
      organisation: "financial-work-office",
      office: "副主任",
    });
    expect(noted("other")).toEqual([]);
  });
});

test("the collective lapse is its bodies and posts, read by hand", () => {
  const read = new Map<string, string[]>();
  for (const { post, concurrent } of notice?.lapsedPosts ?? []) {
    const office =
      concurrent === null
        ? post.office
        : `${post.office}（${concurrent.body}${concurrent.office}）`;
    read.set(post.body, [...(read.get(post.body) ?? []), office]);
  }
  expect(Array.from(read, ([body, offices]) => `${body} ${offices.join(" ")}`)).toEqual([
    "聊城市物价局 局长 副局长 调研员 副调研员",
    "聊城市粮食局 局长 副局长 副调研员",
    "聊城市县（区）域经济发展合作办公室 主任 副主任",
    "聊城市教育局 副局长 副县级督学 调研员 副调研员",
    "聊城市体育局 副局长 副调研员",
    "聊城市经济和信息化委员会 副主任 总经济师 副调研员",
    "聊城市民营经济发展局 局长 副局长 副调研员",
    "聊城市政府节约能源办公室 主任",
    "聊城市人民政府法制办公室 副主任",
    "聊城市国土资源局 副局长 副调研员",
    "聊城市规划局 副局长 副调研员",
    "聊城市林业局 局长 副局长 副调研员",
    "聊城市环境保护局 副局长",
    "聊城市农业委员会 副主任 总农艺师 调研员 副调研员",
    "聊城市畜牧兽医局 副局长",
    "聊城市农业机械管理局 局长 副局长",
    "聊城市水产局 局长 副局长",
    "聊城市商务局 副局长 副调研员",
    "聊城市经济合作局 局长 副局长",
    "聊城市文化广电新闻出版局 副局长 调研员",
    "聊城市旅游发展委员会 副主任 副调研员",
    "聊城市卫生和计划生育委员会 副主任 调研员 副调研员",
    "聊城市老龄工作委员会办公室 主任 副主任",
    "聊城市安全生产监督管理局 副局长 副调研员",
    "聊城市人民政府外事与侨务办公室 副主任",
    "聊城市工商行政管理局 副局长 副调研员",
    "聊城市质量技术监督局 副局长 副调研员",
    "聊城市食品安全委员会办公室 主任",
    "聊城市食品药品监督管理局 副局长（聊城市食品安全委员会办公室副主任） 副调研员",
    "聊城市人民政府金融工作办公室 副主任（聊城市地方金融监督管理局副局长）",
    "聊城市信息化服务中心 主任 副主任",
    "聊城市人民政府信访局 局长 副局长 副县级信访督察专员 副调研员",
  ]);
  expect(notice?.lapsedPosts).toHaveLength(70);
  for (const { post } of notice?.lapsedPosts ?? []) expect(post.organisation).not.toBeNull();
});

describe("who holds what", () => {
  const postsOf = (name: string, asOf: string) =>
    posts
      .postsOf(name, asOf)
      .map(({ membership: { post, basis }, certain }) => [post.body + post.office, basis, certain]);
  const holdersOf = (words: string, asOf: string) =>
    posts
      .holdersOf(findPost(words, register, asOf) ?? { organisation: "" }, asOf)
      .map(({ membership: { person } }) => person);

  test("one who is appointed and loses an earlier post changes on the day of the document", () => {
    expect(postsOf("颜善", "2019-02-17")).toEqual([
      ["聊城市农业综合开发办公室主任", "removed", false],
    ]);
    expect(postsOf("颜善", "2019-02-18")).toEqual([["聊城市财政局副局长", "appointed", true]]);
    expect(postsOf("焦保强", "2019-01-01")).toEqual([
      ["聊城市档案馆馆长", "removed", false],
      ["聊城市档案局局长", "lapsed", false],
    ]);
    expect(postsOf("焦保强", "2019-02-18")).toEqual([]);
    expect(posts.postsOf("杜言同")).toHaveLength(2);
  });

  test("six are known only because others rank after them", () => {
    const implied = posts.memberships.filter(({ basis }) => basis === "implied");
    expect(implied.map(({ person, post }) => `${person} ${post.body}${post.office}`)).toEqual([
      "王福祥 聊城市人民政府副秘书长",
      "李颖 聊城市人民政府办公室副主任",
      "张学振 聊城市发展和改革委员会副主任",
      "张银东 聊城市发展和改革委员会副主任",
      "陈军 聊城市司法局副局长",
      "周明法 聊城市司法局副局长",
    ]);
    expect(implied[0]).toMatchObject({ from: null, to: null, seen: "2019-02-18" });
    expect(implied[0]?.citation.quote).toBe(
      "郭守印为聊城市人民政府副秘书长（正县级，列王福祥之后）",
    );
    expect(postsOf("陈军", "2019-02-18")).toEqual([["聊城市司法局副局长", "implied", true]]);
    expect(postsOf("陈军", "2019-03-01")).toEqual([["聊城市司法局副局长", "implied", false]]);
  });

  test("all memberships: 140 + 14 + 14 stated, 6 implied", () => {
    expect(posts.memberships).toHaveLength(174);
    for (const { citation } of posts.memberships)
      expect(issue.text.slice(citation.start, citation.end)).toBe(citation.quote);
  });

  test("holders of one office under different notes stand together, by any name of the body", () => {
    expect(holdersOf("市大数据局副局长", "2019-02-28")).toEqual(["周永忠", "魏丽", "李跃田"]);
    expect(holdersOf("聊城市大数据局的副局长", "2019-02-28")).toHaveLength(3);
    expect(holdersOf("市大数据局", "2019-02-28")).toHaveLength(3);
    expect(holdersOf("市大数据局副局长", "2019-02-17")).toEqual([]);
    expect(holdersOf("市金融工作办公室副主任", "2019-02-28")).toEqual(["任凯", "袁文峰", "郭永进"]);
    expect(findPost("某某局局长", register)).toBeNull();
  });

  test("a post that lapsed with its body had holders whom the gazette does not name", () => {
    const query = findPost("市教育局副局长", register, "2019-02-01");
    expect(query).toEqual({ organisation: "education-bureau", office: "副局长" });
    if (query === null) return;
    expect(posts.unnamedHoldersOf(query, "2019-02-17")).toHaveLength(1);
    expect(posts.unnamedHoldersOf(query, "2019-02-18")).toEqual([]);
    expect(findPost("市教育局副局长", register, "2019-02-28")?.organisation).toBe(
      "education-and-sports-bureau",
    );
  });

  test("names shared with the chronicle are told and not merged", () => {
    const names = readChronicles(issue, null).map(({ document, events }) => ({
      document,
      names: events.flatMap(({ people }) => people.map(({ name }) => name)),
    }));
    const both = [
      { document: "D4", names: posts.memberships.map(({ person }) => person) },
      ...names,
    ];
    expect(findHomonyms(both)).toEqual([
      { name: "刘强", documents: ["D4", "D5"] },
      { name: "靳凤莲", documents: ["D4", "D5"] },
    ]);
    expect(postsOf("刘强", "2019-02-28")).toHaveLength(1);
  });
});
