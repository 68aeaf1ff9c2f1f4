import { expect, it } from "vitest";
import type { SearchBody } from "../api/bodies.ts";
import { suggestionsIn } from "./suggestions.ts";

const hit = (article: string | null, kind: "article" | "event" = "article") => ({
  article,
  document: "D1",
  documentTitle: "若干政策",
  highlights: [],
  issue: "liaocheng-2019-02",
  kind,
  number: "聊政发〔2019〕1号",
  range: { start: 0, end: 1 },
  snippet: { after: false, before: false, start: 0, text: "" },
  title: "支持高端品牌培育",
});

const found: SearchBody = {
  query: "第5条",
  bodies: [],
  citation: {
    article: "5",
    document: "D1",
    issue: "liaocheng-2019-02",
    label: "聊政发〔2019〕1号第5条",
  },
  hits: [hit("5"), hit("6"), hit(null, "event"), hit("7"), hit("8"), hit("9")],
  total: 6,
  measures: Array.from({ length: 5 }, (_, at) => ({
    id: `m-${at}`,
    instrument: "grant",
    most: null,
    mostForOne: null,
    document: "D1",
    article: "2",
    place: "聊政发〔2019〕1号第5条",
    title: { zh: `奖励${at}`, en: `Reward ${at}` },
  })),
  people: [{ name: "某人", posts: ["某职", "另一职"] }],
  wholly: true,
  totals: { measures: 5, people: 1, bodies: 0 },
};

const named = {
  measure: ({ article }: { readonly article: string }) => `article ${article}`,
  text: ({ documentTitle }: { readonly documentTitle: string }) => `《${documentTitle}》`,
};

it("puts the article that is named first and once, then few of each kind", () => {
  const list = suggestionsIn(found, "en", named);
  expect(list.map(({ to }) => to)).toEqual([
    "/read/D1/5",
    "/measures/m-0",
    "/measures/m-1",
    "/measures/m-2",
    `/people/${encodeURIComponent("某人")}`,
    "/read/D1/6",
    "/read/D1/7",
    "/read/D1/8",
  ]);
  expect(list[1]).toMatchObject({ name: "Reward 0", lang: "en", beside: "article 2" });
  expect(list.at(-1)).toMatchObject({ beside: "《若干政策》" });
  expect(suggestionsIn(found, "zh", named)[1]).toMatchObject({ name: "奖励0", lang: "zh-CN" });
});
