import { expect, it } from "vitest";
import type { Taken } from "../way/found.ts";
import type { StepKind } from "../way/steps.ts";
import { toldAs } from "./told-step.ts";

const taken = (kind: StepKind, detail: Taken["detail"] = {}): Taken => ({
  position: 1,
  kind,
  role: "clerk",
  body: "science-and-technology-bureau",
  at: "2019-04-01T01:00:00.000Z",
  by: "somebody",
  detail,
  receipt: null,
});

it.each([
  ["申报", taken("submit"), []],
  ["补正后再次提交", taken("submit"), [taken("submit"), taken("return")]],
  ["登记到账", taken("settle", { outcome: "confirm" }), [taken("pay")]],
  ["登记退汇", taken("settle", { outcome: "fail" }), [taken("pay")]],
  ["会审意见：同意", taken("advise", { agrees: true }), [taken("accept")]],
  ["会审意见：不同意", taken("advise", { agrees: false }), [taken("accept")]],
  ["受理", taken("accept"), [taken("submit"), taken("return"), taken("submit")]],
])("the history says %s", (zh, step, before) => {
  expect(toldAs(step, before).zh).toBe(zh);
});

it("tells in English what was done, not what is to be done", () => {
  expect(toldAs(taken("accept"), []).en).toBe("accepted");
  expect(toldAs(taken("forgo"), []).en).toBe("gave up the offer");
});
