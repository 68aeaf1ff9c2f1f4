import type { Label } from "@gongbao/engine";
import type { Taken } from "../way/found.ts";
import { stepOf } from "../way/steps.ts";

const again: Label = { zh: "补正后再次提交", en: "submit again, completed" };
const arrived: Label = { zh: "登记到账", en: "record that it arrived" };
const cameBack: Label = { zh: "登记退汇", en: "record that it came back" };

/** What a step that was taken is called in the history of its case: where one name is for several things, which it was. */
export function toldAs({ kind, detail }: Taken, before: readonly Taken[]): Label {
  if (kind === "submit" && before.at(-1)?.kind === "return") return again;
  if (kind === "settle") return detail["outcome"] === "confirm" ? arrived : cameBack;
  return stepOf(kind).label;
}
