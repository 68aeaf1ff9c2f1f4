import type { Fen } from "@gongbao/engine";
import { type LimitOf, type LineOf, available, committed, room, source, used } from "./accounts.ts";
import { type Act, type LedgerTransaction, type Move, type Posted, post } from "./post.ts";

/** What one payer gives to a case. */
export interface Share {
  readonly line: LineOf;
  readonly amount: Fen;
}

/** What a case uses of a limit: the whole award, which several payers may share. */
export interface Use {
  readonly limit: LimitOf;
  readonly amount: Fen;
}

/** 批准: the money is kept for the case, and the room under each limit is taken. All or nothing. */
export const commitAward = (
  transaction: LedgerTransaction,
  caseId: string,
  shares: readonly Share[],
  uses: readonly Use[],
  act: Act,
): Promise<Posted> =>
  post(transaction, {
    ...act,
    kind: "commit",
    caseId,
    moves: [
      ...shares.map(({ line, amount }): Move => ({
        from: available(line),
        to: committed(line, caseId),
        amount,
      })),
      ...uses.map(({ limit, amount }): Move => ({ from: room(limit), to: used(limit), amount })),
    ],
  });

/** 撤销批准: what has not been sent goes back to the line, and its room to the limit. */
export const releaseAward = (
  transaction: LedgerTransaction,
  caseId: string,
  shares: readonly Share[],
  uses: readonly Use[],
  act: Act,
): Promise<Posted> =>
  post(transaction, {
    ...act,
    kind: "release",
    caseId,
    moves: [
      ...shares.map(({ line, amount }): Move => ({
        from: committed(line, caseId),
        to: available(line),
        amount,
      })),
      ...uses.map(({ limit, amount }): Move => ({ from: used(limit), to: room(limit), amount })),
    ],
  });

/**
 * Gives a holder the room that a provision leaves it in a period. Once: opened again with another figure, the cap does not
 * grow, and the refusal says so.
 */
export const openLimit = (
  transaction: LedgerTransaction,
  limit: LimitOf,
  cap: Fen,
  act: Omit<Act, "key">,
): Promise<Posted> =>
  post(transaction, {
    ...act,
    key: `open/${room(limit).key}`,
    kind: "open",
    moves: [{ from: source(limit), to: room(limit), amount: cap }],
  });

/** Awards of earlier years, or made outside this system, use the room too. */
export const recordEarlier = (
  transaction: LedgerTransaction,
  limit: LimitOf,
  amount: Fen,
  act: Act,
): Promise<Posted> =>
  post(transaction, {
    ...act,
    kind: "earlier",
    moves: [{ from: room(limit), to: used(limit), amount }],
  });
