import { describe, expect, it } from "vitest";
import type { MeasureBody } from "../api/bodies.ts";
import { registered } from "./bodies.ts";
import { filtersOf, passing } from "./filters.ts";

const called = registered([
  {
    id: "bank",
    kind: "institution",
    name: "中国示例银行（虚构）",
    english: "Example Bank (invented)",
    aliases: ["示例银行（虚构）"],
    names: [],
    note: null,
    code: null,
    concurrent: [],
    members: [],
    ended: null,
    successors: [],
  },
]);

const plain: MeasureBody = {
  id: "a",
  title: { zh: "首台（套）产品奖励", en: "First sets" },
  document: "D1",
  article: "2",
  place: "聊政发〔2019〕1号 第2条",
  instrument: "grant",
  holders: ["enterprise"],
  item: "product",
  sectors: ["industry"],
  most: "1000000.00",
  mostForOne: null,
  from: "2019-02-28",
  until: "2022-02-28",
  who: { zh: "", en: "" },
  gives: { zh: "", en: "" },
  limits: [],
  quota: null,
  effects: [],
  collisions: [],
  rivals: [],
  payee: { zh: "企业", en: "the firm" },
  payers: [],
  validity: { zh: "", en: "" },
  deciders: [],
  leads: ["市财政局"],
  supports: [],
  evidence: [],
  citations: [],
  interpretations: [],
};
const open: MeasureBody = { ...plain, id: "b", most: null, until: null, holders: ["county"] };
const ids = (address: string) =>
  passing([plain, open], filtersOf(new URLSearchParams(address)), called).map(({ id }) => id);

describe("the filters of the catalogue", () => {
  it("keep everything where the address holds none, or none that can be read", () => {
    expect(ids("")).toEqual(["a", "b"]);
    expect(ids("day=soon&sum=much")).toEqual(["a", "b"]);
    expect(filtersOf(new URLSearchParams("day=soon&sum=much"))).toMatchObject({ day: "", sum: "" });
  });

  it("keep what has no upper end, whatever the sum", () => {
    expect(ids("sum=1000000")).toEqual(["a", "b"]);
    expect(ids("sum=1000001")).toEqual(["b"]);
  });

  it("leave out what is without end in all, but less for each", () => {
    const each = { ...open, id: "c", mostForOne: "3000.00" };
    const left = (address: string) =>
      passing([each], filtersOf(new URLSearchParams(address)), called).length;
    expect([left("sum=3000"), left("sum=3001"), left("")]).toEqual([1, 0, 1]);
  });

  it("find words without the brackets that nobody types", () => {
    expect(ids("q=首台套")).toEqual(["a", "b"]);
  });

  it("take the last day of a validity in, and the day before the first not", () => {
    expect(ids("day=2022-02-28")).toEqual(["a", "b"]);
    expect(ids("day=2022-03-01")).toEqual(["b"]);
    expect(ids("day=2019-02-27")).toEqual([]);
  });

  it("find a body by each of its names", () => {
    const short: MeasureBody = { ...plain, id: "short", leads: ["示例银行（虚构）"] };
    const full: MeasureBody = { ...plain, id: "full", supports: ["中国示例银行（虚构）"] };
    for (const body of ["示例银行（虚构）", "中国示例银行（虚构）"]) {
      const filters = filtersOf(new URLSearchParams({ body }));
      expect(passing([plain, short, full], filters, called).map(({ id }) => id)).toEqual([
        "short",
        "full",
      ]);
    }
  });

  it("are taken together", () => {
    expect(ids("who=enterprise&body=市财政局&q=首台")).toEqual(["a"]);
    expect(ids("who=enterprise&body=市商务局")).toEqual([]);
    expect(ids("q=FIRST sets")).toEqual(["a", "b"]);
  });
});
