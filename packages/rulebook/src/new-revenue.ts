import {
  type Term,
  eachNewlyPassed,
  growth,
  newlyPassed,
  once,
  oncePerYear,
  reading,
  steps,
  stepsEach,
} from "@gongbao/engine";

type Steps = readonly (readonly [Term<"money">, Term<"money">])[];

/** One award or several, where several thresholds are passed at once. */
const severalThresholds = (highest: Term<"money">, each: Term<"money">) =>
  reading("several-thresholds", { highest, each });

/** 「每年新增…过」, in both readings of the words. */
export const newRevenuePassing = (now: Term<"money">, before: Term<"money">, each: Steps) =>
  reading("new-revenue", {
    increase: severalThresholds(
      steps(growth(now, before), each),
      stepsEach(growth(now, before), each),
    ),
    "newly-past": severalThresholds(
      newlyPassed(now, before, each),
      eachNewlyPassed(now, before, each),
    ),
  });

/** 「每年」 beside 「一次性」, in both readings of the words. */
export const yearlyOrOnce = [
  oncePerYear("每年", ["item"], {
    under: { interpretation: "yearly-or-once", reading: "yearly" },
  }),
  once("一次性", ["item"], { under: { interpretation: "yearly-or-once", reading: "once" } }),
];
