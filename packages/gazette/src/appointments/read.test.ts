import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Document } from "../issue/model.ts";
import { readOrganisations } from "../organisations/read-organisations.ts";
import { readAppointments } from "./read.ts";

const register = readOrganisations([
  { id: "finance", kind: "department", name: "某市财政局", english: "Finance", aliases: [] },
  { id: "tax", kind: "department", name: "某市税务局", english: "Tax", aliases: [] },
]);

function read(body: string, date: string | null = "2020-02-29", known = true) {
  const document: Document = {
    id: "D4",
    number: null,
    title: "",
    kind: "appointments",
    heading: null,
    addressees: [],
    date,
    signers: [],
    issued: null,
    page: null,
    range: { start: 0, end: body.length },
    titleRange: { start: 0, end: 0 },
    body: { start: 0, end: body.length },
    preamble: null,
    sections: [],
    articles: [],
    closing: null,
    signature: null,
    attachments: [],
    annex: null,
    parts: [],
    references: [],
  };
  const [result] = readAppointments({ text: body, documents: [document] }, known ? register : null);
  return {
    clauses: (result?.clauses ?? []).map(({ kind, people, post, notes }) => ({
      kind,
      people: people.map(({ name }) => name).join("、"),
      post: `${post.body}|${post.office}|${post.organisation}`,
      notes,
    })),
    lapsed: (result?.lapsedPosts ?? []).map(({ post }) => `${post.body}|${post.office}`),
    codes: result?.findings.map(({ code, offset }) => [code, offset]),
  };
}

describe("forms of a document", () => {
  test("clauses on one line, after the word that opens them", () => {
    expect(
      read("市政府决定，任命张三、李四为某市财政局副局长；免去王五的某市税务局局长职务。"),
    ).toMatchObject({
      clauses: [
        { kind: "appointed", people: "张三、李四", post: "某市财政局|副局长|finance" },
        { kind: "removed", people: "王五", post: "某市税务局|局长|tax" },
      ],
      codes: [],
    });
  });

  test("为 and 的 in a name", () => {
    expect(
      read("任命：\n李大为为某市财政局局长；\n免去：\n武的平的某市税务局局长职务。"),
    ).toMatchObject({
      clauses: [
        { people: "李大为", post: "某市财政局|局长|finance" },
        { people: "武的平", post: "某市税务局|局长|tax" },
      ],
    });
  });

  test("a body that the register lacks is divided by the office and told", () => {
    const words = "任命：\n张三为某县水利局总工程师。";
    expect(read(words)).toMatchObject({
      clauses: [{ post: "某县水利局|总工程师|null" }],
      codes: [["organisation-unknown", 7]],
    });
    expect(read(words, "2020-02-29", false)).toMatchObject({
      clauses: [{ post: "某县水利局|总工程师|null" }],
      codes: [],
    });
  });

  test("a collective lapse, with a body the register lacks after 、", () => {
    expect(
      read("原某市财政局局长、副局长，某市税务局局长、某县水利局副局长职务自然免除。"),
    ).toMatchObject({
      lapsed: ["某市财政局|局长", "某市财政局|副局长", "某市税务局|局长", "某县水利局|副局长"],
      codes: [["organisation-unknown", 21]],
    });
  });

  test("、 within brackets parts no offices", () => {
    expect(read("原某市县（市、区）合作办公室主任、副主任职务自然免除。").lapsed).toEqual([
      "某市县（市、区）合作办公室|主任",
      "某市县（市、区）合作办公室|副主任",
    ]);
  });

  test("words that are no clause are told, the rest is read", () => {
    expect(
      read("任命：\n张三为某市财政局局长；\n另行通知；\n李四为某市税务局局长。"),
    ).toMatchObject({
      clauses: [{ people: "张三" }, { people: "李四" }],
      codes: [["appointment-unread", 16]],
    });
    expect(read("张三为某市财政局局长").codes).toEqual([["appointment-unread", 0]]);
  });
});

describe("notes", () => {
  test.each([
    ["试用期一年", { kind: "probation", months: 12, until: "2021-02-28" }],
    ["试用期半年", { kind: "probation", months: 6, until: "2020-08-29" }],
    ["试用期6个月", { kind: "probation", months: 6, until: "2020-08-29" }],
    ["列副局长第二位", { kind: "place", office: "副局长", place: 2 }],
    ["列欧阳三之后", { kind: "after", person: "欧阳三" }],
    ["正处级", { kind: "rank", rank: "正处级" }],
    ["兼", { kind: "other", words: "兼" }],
    ["试用期若干年", { kind: "other" }],
  ])("%s", (words, note) => {
    expect(read(`任命张三为某市财政局局长（${words}）。`).clauses[0]?.notes).toMatchObject([note]);
  });

  test("without a date probation has no end, and the document is told", () => {
    const { clauses, codes } = read("任命张三为某市财政局局长（试用期一年）。", null);
    expect(clauses[0]?.notes).toMatchObject([{ months: 12, until: null }]);
    expect(codes).toEqual([["appointment-undated", 0]]);
  });
});

test("no text makes it throw", () => {
  const words = fc.array(
    fc.constantFrom(
      "任命：",
      "免去：",
      "\n",
      "张三",
      "、",
      "为",
      "的",
      "原",
      "某市财政局",
      "局长",
      "（",
      "）",
      "，",
      "；",
      "列",
      "之后",
      "试用期",
      "职务",
      "职务自然免除",
    ),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(words, fc.boolean(), (pieces, known) => {
      read(pieces.join(""), "2020-02-29", known);
    }),
  );
});
