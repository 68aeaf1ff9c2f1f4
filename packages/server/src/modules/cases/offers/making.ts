import type { Fen } from "@gongbao/engine";
import type { Transaction } from "kysely";
import type { Actor } from "../../../access/actor.ts";
import type { Spine } from "../../../spine/spine.ts";
import { numberNext } from "../application/numbering.ts";
import type { Stated, Tables } from "../tables.ts";
import { findCase } from "../way/found.ts";
import { writeStep } from "../way/perform.ts";

/** What a firm is offered, and where that comes from. */
export interface NewOffer {
  readonly programme: { readonly id: string; readonly year: number; readonly closesOn: string };
  readonly leading: string;
  readonly firm: string;
  readonly stated: Stated;
  readonly sum: Fen;
  /** The day that it is assessed on, and the rules: those of the list. */
  readonly day: string;
  readonly rules: string;
  readonly list: string;
  readonly source: string;
  readonly sourceAsOf: string;
  readonly listedBy: string;
  readonly listedAs: "clerk" | "reviewer";
  readonly listedAt: string;
}

/** Begins a case with an offer, by whoever releases it, and tells the firm; answers its number. */
export async function makeOffer(
  spine: Pick<Spine, "letters">,
  transaction: Transaction<Tables>,
  actor: Pick<Actor, "user">,
  at: string,
  today: string,
  offer: NewOffer,
): Promise<string> {
  const { programme, leading, firm, stated, sum } = offer;
  const number = await numberNext(transaction, programme.year);
  const { id } = await transaction
    .insertInto("cases.case")
    .values({
      number,
      programme_id: programme.id,
      applicant: firm,
      state: "offered",
      version: 0,
      stated: JSON.stringify(stated),
      assessed_on: offer.day,
      rulebook_hash: offer.rules,
      confirmed: null,
      notice_until: null,
      due_on: programme.closesOn,
      made_at: at,
      made_by: actor.user,
      saved_at: null,
      saved_by: null,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await transaction
    .insertInto("cases.offer")
    .values({
      case_id: id,
      list: offer.list,
      source: offer.source,
      source_as_of: offer.sourceAsOf,
      sum,
      listed_by: offer.listedBy,
      listed_as: offer.listedAs,
      listed_at: offer.listedAt,
      released_by: actor.user,
      released_at: at,
    })
    .execute();
  const found = await findCase(transaction, number);
  const writing = { transaction, found, actor, at, day: today, body: leading };
  await writeStep(spine, writing, "offer", {
    detail: {
      fen: String(sum),
      source: offer.source,
      sourceAsOf: offer.sourceAsOf,
      until: programme.closesOn,
    },
  });
  return number;
}
