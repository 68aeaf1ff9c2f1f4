import { describe, expect, it } from "vitest";
import { type Study, readStudy, writeStudy } from "./study.ts";

const study: Study = {
  on: "case",
  given: '{"subject":"enterprise"}',
  form: null,
  readings: { first: "other" },
  scheme: "",
  rows: "",
  pool: "5000万元",
  moved: { cap: "600万元" },
};

describe("a study in a link", () => {
  it("comes back as it was written", () => {
    expect(readStudy(writeStudy(study))).toEqual(study);
    const read = { ...study, schemeReadings: { levels: "twice" } };
    expect(readStudy(writeStudy(read))).toEqual(read);
  });

  it("of before readings went with it is read without any", () => {
    const { on, given, scheme, rows, pool, moved } = study;
    const before = { on, given, scheme, rows, pool, moved };
    expect(readStudy(`#${encodeURIComponent(JSON.stringify(before))}`)).toEqual({
      ...study,
      readings: {},
    });
  });

  it("is none where the fragment holds something else", () => {
    expect(readStudy("#main")).toBeNull();
    expect(readStudy("#%")).toBeNull();
    expect(readStudy(writeStudy({ ...study, moved: { cap: JSON.parse("6") } }))).toBeNull();
    const wrong = { ...study, schemeReadings: { levels: JSON.parse("6") } };
    expect(readStudy(writeStudy(wrong))).toBeNull();
  });
});
