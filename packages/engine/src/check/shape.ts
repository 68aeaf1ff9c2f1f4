import { rulebookSchema } from "../ir/schema.ts";
import { validate } from "../ir/validate.ts";
import { type Lint, ofRulebook } from "./finding.ts";

/**
 * Nothing but what the representation knows: an operation or member it does not have (a clock, chance, the outside
 * world), a number that is no text, a text that is no number.
 */
export const checkShape: Lint = function* (rulebook) {
  const { hash: _, ...properties } = rulebookSchema.properties ?? {};
  const { required = [] } = rulebookSchema;
  const schema = {
    ...rulebookSchema,
    properties,
    required: required.filter((key) => key !== "hash"),
  };
  const problem = validate(rulebook, schema, rulebookSchema.$defs);
  if (!problem) return;
  yield ofRulebook({
    code: "shape",
    severity: "error",
    path: problem.path,
    message: { zh: "规则表示中没有这种写法", en: "the representation has no such thing" },
    expected: problem.expected,
    found: problem.found,
    advice: {
      zh: "规则只能读事实、参数、以往奖补和计算日期。",
      en: "Rules read facts, parameters, past awards and the as-of date, and nothing else.",
    },
  });
};
