import { daysSinceEpoch } from "@gongbao/engine";
import type { PastFigure, SumFigure } from "../plan/figures.ts";
import type { PlannedAmount } from "../plan/plan.ts";
import { fiscalYearOf } from "../stages/past.ts";
import type { Bool, Scalar } from "../scalar/scalar.ts";
import { narrow } from "./dialect.ts";
import { type RowOutput, selectRows } from "./rows.ts";
import { GROUNDS, OPEN, type Steps, keysOf } from "./steps.ts";

const openEnd = (hi: Scalar, open: Bool): Scalar => ({
  op: "if",
  when: open,
  of: [{ op: "integer", value: OPEN }, hi],
});

/** The outputs of an amount, named with a tail. */
export const endsOf = ({ lo, hi, open }: PlannedAmount, tail = ""): readonly RowOutput[] => [
  { name: `lo${tail}`, of: lo },
  { name: `hi${tail}`, of: open.op === "truth" && !open.value ? hi : openEnd(hi, open) },
];

/** Past awards that count: not those of nothing, nor those after the day asked about. */
export function writePast(steps: Steps): void {
  const asOf = daysSinceEpoch(steps.plan.asOf);
  steps.step("past_given", `SELECT * FROM past WHERE amount > 0 AND day <= ${asOf}`);
}

/** What is worked out for each holder first: every figure becomes columns of the holders' table. */
export function writeFigures(steps: Steps): void {
  for (const [index, figure] of steps.plan.figures.entries()) {
    const found =
      figure.from === "past" ? pastFigure(steps, figure) : sumFigure(steps, figure, index);
    const columns = found.columns
      .map(({ name, of }) => `${of} AS ${steps.dialect.quoted(name)}`)
      .join(", ");
    steps.holders = steps.step(
      `holders_${index}`,
      `SELECT o.*, ${columns} FROM ${steps.holders} o ${found.join}`,
    );
  }
}

function pastFigure({ plan, dialect }: Steps, { name, what, codes, per }: PastFigure) {
  const { from, to } = fiscalYearOf(plan.asOf);
  const total = { amount: dialect.sum("p.amount"), times: "count(*)", largest: "max(p.amount)" }[
    what
  ];
  const year = per === "year" ? ` AND p.day BETWEEN ${from} AND ${to}` : "";
  const each = `SELECT p.h AS h, ${narrow(total)} AS x FROM past_given p WHERE p.measure IN (${codes.join(", ")})${year} GROUP BY p.h`;
  return {
    columns: [{ name, of: "coalesce(f.x, 0)" }],
    join: `LEFT JOIN (${each}) f ON f.h = o.h`,
  };
}

function sumFigure(steps: Steps, { item, sums, open }: SumFigure, index: number) {
  const rows = steps.rows(item);
  if (!rows)
    return { columns: sums.map(({ name }) => ({ name, of: "CAST(0 AS BIGINT)" })), join: "" };
  const each = steps.step(
    `figure_${index}`,
    selectRows(rows, [
      ...sums.map(({ of }, at) => ({ name: `x${at}`, of })),
      { name: "is_open", when: open.when },
    ]),
  );
  const totals = sums.map((_, at) => `${narrow(steps.dialect.sum(`x${at}`))} AS x${at}`).join(", ");
  return {
    columns: sums.map(({ name }, at) => ({
      name,
      of:
        name === open.column
          ? `CASE WHEN f.is_open = 1 THEN NULL ELSE coalesce(f.x${at}, 0) END`
          : `coalesce(f.x${at}, 0)`,
    })),
    join: `LEFT JOIN (SELECT h, ${totals}, max(is_open) AS is_open FROM ${each} GROUP BY h) f ON f.h = o.h`,
  };
}

/** Stage 1: one row for each thing (or holder) that a measure may give for. */
export function writeAwards(steps: Steps): string {
  const each = steps.plan.measures.flatMap((planned, m) => {
    const { measure, amount, decided } = planned;
    const rows = steps.rows(measure.item);
    if (!rows) return [];
    const keys = keysOf(planned).map((ref, index) => ({
      name: `k${index}`,
      of: `CAST(${rows.column(ref) ?? "NULL"} AS INTEGER)`,
    }));
    const rest = Array.from({ length: steps.keys - keys.length }, (_, index) => ({
      name: `k${keys.length + index}`,
      of: "CAST(NULL AS INTEGER)",
    }));
    const grounds = steps.plan.grounds ? GROUNDS.map((name) => ({ name, of: "-1" })) : [];
    const source = {
      ...rows,
      keys: [{ name: "m", of: String(m) }, ...rows.keys, ...keys, ...rest, ...grounds],
    };
    return [
      `SELECT m, h, r, lo, hi, d${steps.each((name) => `, ${name}`)} FROM (${selectRows(source, [
        ...endsOf(amount),
        { name: "d", when: decided },
      ])}) a WHERE hi > 0`,
    ];
  });
  const none = `SELECT 0 AS m, h, 0 AS r, CAST(0 AS BIGINT) AS lo, CAST(0 AS BIGINT) AS hi, 0 AS d${steps.each((name) => `, CAST(NULL AS INTEGER) AS ${name}`)} FROM holders WHERE FALSE`;
  return steps.step("stage_1", each.length > 0 ? each.join("\nUNION ALL\n") : none);
}
