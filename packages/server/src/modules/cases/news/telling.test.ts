import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestDesk, call, testDesk } from "../../../fixtures/desk.ts";
import {
  type CastName,
  type TestProgramme,
  named,
  testProgramme,
  toldTo,
} from "../../../fixtures/programme.ts";

let test: TestDesk;
let programme: TestProgramme;
let number: string;

beforeAll(async () => {
  test = await testDesk();
  programme = await testProgramme(test);
});

afterAll(() => test.close());

const told = (name: CastName) => toldTo(programme.people[name]);
const newest = async (name: CastName) => (await told(name))[0];

describe("after a step", () => {
  it("those whose turn it is are told, with until when beside it, and the applicant who is next until when", async () => {
    number = await programme.draft();
    expect(await told("clerk")).toEqual([]);
    await programme.step("applicant", number, "submit");
    expect(await told("clerk")).toEqual([
      {
        kind: "case.submit",
        zh: `申报${number}（“2019年首台（套）奖励（虚构）”）：已提交。现在由您办理。`,
        en: `Application ${named(number)} was submitted. It is your turn now.`,
        dueOn: "2019-04-16",
      },
    ]);
    expect(await newest("applicant")).toMatchObject({
      kind: "case.submit",
      en: `Your application ${named(number)} was submitted. Next: the clerk, by 16 April 2019.`,
      // It is the clerk's day, not theirs.
      dueOn: null,
    });
    expect(await told("reviewer")).toEqual([]);
  });

  it("the applicant is told once that it is their turn again", async () => {
    await programme.step("clerk", number, "return", { defects: ["缺证明（虚构）"] });
    const [first, second] = await told("applicant");
    expect(first).toMatchObject({
      en: `Application ${named(number)} was sent back to be completed. It is your turn now.`,
      dueOn: "2019-04-16",
    });
    expect(first?.zh).not.toContain("缺证明");
    expect(second?.kind).toBe("case.submit");
    await programme.step("applicant", number, "submit", {
      answers: [{ defect: 1, words: "已补（虚构）" }],
    });
  });

  it("the supporting bodies are asked for their opinion, and the reviewers told of it", async () => {
    await programme.step("clerk", number, "accept");
    expect((await newest("adviser"))?.en).toContain("Your body is asked for an opinion");
    expect((await newest("reviewer"))?.en).toContain("It is your turn now");
    await programme.step("adviser", number, "advise", { opinion: "不属实（虚构）", agrees: false });
    expect(await newest("reviewer")).toMatchObject({
      kind: "case.advise",
      dueOn: "2019-04-16",
    });
    expect(JSON.stringify(await told("reviewer"))).not.toContain("不属实");
  });

  it("a rejection is told without its reason, and nobody is next", async () => {
    await programme.step("reviewer", number, "reject", { reason: "材料不实（虚构）" });
    expect(await newest("applicant")).toEqual({
      kind: "case.reject",
      zh: `您的申报${number}（“2019年首台（套）奖励（虚构）”）：不予奖补。`,
      en: `Your application ${named(number)} was rejected.`,
      dueOn: null,
    });
  });

  it("nothing is told of a step that was refused", async () => {
    const before = await told("clerk");
    await expect(programme.step("applicant", number, "submit")).rejects.toThrow("not-now");
    expect(await told("clerk")).toEqual(before);
  });

  it("an objection is told to the reviewers of the leading body, without its words", async () => {
    const next = await programme.draft();
    await programme.publish(next);
    expect((await newest("approver"))?.en).toContain("It is your turn now");
    const objection = await call(test, "POST", `/api/v1/notices/${next}/objections`, {
      words: "某人不实（虚构）",
    });
    expect(objection.status).toBe(201);
    expect(await newest("reviewer")).toMatchObject({
      kind: "notice.object",
      en: `Application ${named(next)} was objected to while under public notice: look into it and answer.`,
    });
    expect(JSON.stringify(await told("reviewer"))).not.toContain("某人");
    expect((await told("adviser")).some(({ kind }) => kind === "notice.object")).toBe(false);
  });
});

describe("the letters of it", () => {
  it("are as many as the notices, and say nothing but that there is news and where", async () => {
    for (const name of [
      "applicant",
      "clerk",
      "reviewer",
      "adviser",
      "finance",
      "approver",
    ] as const) {
      const letters = await test.mailTo(`${name}@example.com`);
      expect(letters, name).toHaveLength((await told(name)).length);
      expect(new Set(letters).size, name).toBe(1);
      // No number of a case, no figure, no day, no name.
      expect(letters[0], name).not.toMatch(/\d|示例|虚构|@/u);
    }
  });
});
