import { DomainAnalysis } from "./intervals.ts";
import { type Lint, expressionsIn, ofMeasure } from "./finding.ts";

const EXACT = 2n ** 53n;

/** Awards stay below 2^53 fen over the facts' domains, so that kernels with doubles can run them. */
export const checkBounds: Lint = function* (rulebook) {
  const analysis = new DomainAnalysis(rulebook);
  for (const { measure, path, expr, type } of expressionsIn(rulebook)) {
    if (type !== "money") continue;
    const range = analysis.number(expr);
    const most = range?.hi ? range.hi.n / range.hi.d : null;
    if (most !== null && most >= EXACT)
      yield ofMeasure(measure, {
        code: "past-exact",
        severity: "warning",
        path,
        message: {
          zh: "金额可能超过2^53分，编译成列式计算时会被拒绝",
          en: "the amount may pass 2^53 fen: a compiled kernel will refuse it",
        },
        expected: `below ${EXACT}`,
        found: String(most),
        advice: { zh: "收窄事实的取值范围。", en: "Narrow the domain of the facts." },
      });
  }
};
