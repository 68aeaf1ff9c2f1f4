import type { Role } from "../../../directory/tables.ts";
import type { Found } from "./found.ts";
import { type State, type TurnSide, stepOf, turnOf } from "./steps.ts";

/** The bodies on a side of a case. */
export function bodiesOfSide({ applicant, programme }: Found, side: TurnSide): readonly string[] {
  switch (side) {
    case "applicant":
      return [applicant];
    case "leading":
      return [programme.leading];
    case "supporting":
      return programme.supporting;
    case "payer":
      return programme.shares.map(({ payer }) => payer);
    default:
      return side satisfies never;
  }
}

/** Whose turn it is. */
export interface Turn {
  readonly side: TurnSide;
  readonly role: Role;
  readonly bodies: readonly string[];
}

/** Whose turn it is while an objection waits for its answer: nobody approves before. */
export const answeringTurn = ({ programme }: Pick<Found, "programme">): Turn => ({
  side: "leading",
  role: stepOf("reopen").role,
  bodies: [programme.leading],
});

/** Whose turn it is in a case that is in a state; null where it has ended. */
export function turnIn(found: Found, state: State): Turn | null {
  const turn = turnOf[state];
  return turn && { ...turn, bodies: bodiesOfSide(found, turn.side) };
}
