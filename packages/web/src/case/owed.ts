import { readYuan, writeYuan } from "@gongbao/engine";
import type { CaseBody } from "../api/bodies.ts";

const fen = (yuan: string | null): bigint => readYuan(yuan ?? "0.00") ?? 0n;

/** What came back so far, of one order or of all; the steps tell it in fen. */
const cameBack = (steps: CaseBody["steps"], order: string | null): bigint =>
  steps
    .filter(
      ({ kind, detail }) => kind === "recover" && (order === null || detail["order"] === order),
    )
    .reduce(
      (sum, { detail: { fen: said } }) => sum + BigInt(typeof said === "string" ? said : 0),
      0n,
    );

/** The most that can be claimed back of a case: what was paid, less what has come back already. */
export function mostToClaim({ orders, steps }: Pick<CaseBody, "orders" | "steps">): string {
  const paid = orders.filter(({ outcome }) => outcome === "paid");
  const sum = paid.reduce((total, { amount }) => total + fen(amount), 0n);
  return writeYuan(sum - cameBack(steps, null));
}

/** The most that can still come back of an order: no more than is claimed, nor than it paid. */
export function mostToRecover(
  { claimed, recovered, steps }: Pick<CaseBody, "claimed" | "recovered" | "steps">,
  order: { readonly number: string; readonly amount: string },
): string {
  const awaited = fen(claimed) - fen(recovered);
  const left = fen(order.amount) - cameBack(steps, order.number);
  return writeYuan(awaited < left ? awaited : left);
}
