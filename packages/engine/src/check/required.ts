import type { Measure } from "../ir/rulebook.ts";
import { type Lint, ofMeasure, ofRulebook } from "./finding.ts";

/** What every measure must say: the words it stands on, from when to when, who receives; and who pays, if the text says. */
export const checkRequired: Lint = function* (rulebook) {
  for (const [at, measure] of rulebook.measures.entries()) {
    const path = `/measures/${at}`;
    if (measure.citations.length === 0)
      yield ofMeasure(measure, {
        code: "no-citation",
        severity: "error",
        path: `${path}/citations`,
        message: { zh: "没有引证", en: "it cites nothing" },
        expected: "at least one citation",
        advice: { zh: "引用条文的原文。", en: "Quote the article." },
      });
    yield* validity(measure, path);
    if (measure.payee.zh === "" || measure.payee.en === "")
      yield ofMeasure(measure, {
        code: "no-payee",
        severity: "error",
        path: `${path}/payee`,
        message: { zh: "没有受款人", en: "it names no payee" },
        advice: { zh: "写明谁收款。", en: "Say who receives." },
      });
    if (measure.payers.length === 0)
      yield ofMeasure(measure, {
        code: "no-payer",
        severity: "info",
        path: `${path}/payers`,
        message: { zh: "没有写明由谁支付", en: "it does not say who pays" },
        advice: {
          zh: "条文没有写的，可以留空。",
          en: "Where the text does not say, it may stay so.",
        },
      });
  }
  yield* twice(rulebook.measures, "measures");
  yield* twice(rulebook.facts, "facts");
  yield* twice(rulebook.parameters, "parameters");
  yield* twice(rulebook.interpretations, "interpretations");
  yield* twice(rulebook.collisions, "collisions");
};

function* validity(measure: Measure, path: string) {
  const { from, until } = measure.validity;
  const told = {
    code: "validity",
    severity: "error" as const,
    path: `${path}/validity`,
    advice: {
      zh: "有效期取自文件的施行条款。",
      en: "Take it from the document's closing provision.",
    },
  };
  if (from === "")
    yield ofMeasure(measure, {
      ...told,
      message: { zh: "没有起始日", en: "it has no first day" },
      expected: "a day",
    });
  else if (until !== null && until < from)
    yield ofMeasure(measure, {
      ...told,
      message: { zh: "有效期的止日早于起日", en: "it ends before it begins" },
      expected: `${from} or later`,
      found: until,
    });
}

function* twice(entries: readonly { readonly id: string }[], list: string) {
  const seen = new Set<string>();
  for (const [at, { id }] of entries.entries()) {
    if (seen.has(id))
      yield ofRulebook({
        code: "twice",
        severity: "error",
        path: `/${list}/${at}/id`,
        message: { zh: `${id} 出现两次`, en: `${id} is there twice` },
        found: id,
        advice: { zh: "换一个名称。", en: "Give it another name." },
      });
    seen.add(id);
  }
}
