import { type Assessment, type Case, type Rulebook, assess } from "@gongbao/engine";
import type { Population } from "../columns/population.ts";
import type { KernelResult } from "../javascript/kernel.ts";
import type { Plan } from "../plan/plan.ts";

/** What one holder gets, a line each: every award that is not nothing, the total, and each payee's part of it. */
export type Outcome = readonly string[];

const fen = (yuan: string | null): string =>
  yuan === null ? "open" : String(BigInt(yuan.replace(".", "")));
const written = (value: number | undefined): string =>
  value === Infinity ? "open" : String(value ?? 0);

/** `due`, `possible` or nothing as the range alone tells it. */
const line = (what: string, lo: string, hi: string): string[] =>
  hi === "0" ? [] : [`${what} ${lo === "0" ? "possible" : "due"} ${lo}..${hi}`];

/** The interpreter's. Throws where its own status does not fit the range it gives. */
export function interpreted(
  rulebook: Rulebook,
  given: Case,
  readings: Readonly<Record<string, string>>,
): Outcome {
  const assessment: Assessment = assess(rulebook, given, {
    interpretations: readings,
    trace: false,
    groundsOfNothing: false,
  });
  const awards = assessment.awards.flatMap(({ measure, item, amount, status }) => {
    const [lo, hi] = [fen(amount.min), fen(amount.max)];
    if ((hi === "0") !== (status === "not-due") || (lo !== "0" && status !== "due"))
      throw new RangeError(`${measure} is ${status} at ${lo}..${hi}`);
    return line(`${measure}/${item?.id ?? ""}`, lo, hi);
  });
  const { total, byPayee } = assessment;
  return [
    ...awards,
    ...line("total", fen(total.min), fen(total.max)),
    ...byPayee.flatMap(({ payee, min, max }) => line(`to ${payee}`, fen(min), fen(max))),
  ].toSorted();
}

/** The kernel's, for each holder. */
export function computed(plan: Plan, population: Population, result: KernelResult): Outcome[] {
  return population.holders.ids.map((_, holder) => {
    const awards = plan.measures.flatMap(({ measure }, index) => {
      const things = measure.item === null ? null : population.things.get(measure.item);
      const from = measure.item === null ? holder : (things?.first[holder] ?? 0);
      const to = measure.item === null ? holder + 1 : (things?.first[holder + 1] ?? 0);
      const { lo, hi } = result.awards[index] ?? {};
      return Array.from({ length: to - from }, (__, at) => from + at).flatMap((row) =>
        line(`${measure.id}/${things?.ids[row] ?? ""}`, written(lo?.[row]), written(hi?.[row])),
      );
    });
    const { totals, byPayee } = result;
    return [
      ...awards,
      ...line("total", written(totals.lo[holder]), written(totals.hi[holder])),
      ...byPayee.flatMap(({ lo, hi }, payee) =>
        line(`to ${plan.payees[payee]}`, written(lo[holder]), written(hi[holder])),
      ),
    ].toSorted();
  });
}
