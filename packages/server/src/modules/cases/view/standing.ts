import { writeYuan } from "@gongbao/engine";
import { type Kysely, sql } from "kysely";
import { type Static, Type } from "@fastify/type-provider-typebox";
import { dayOf } from "../../../calendar/working-days.ts";
import { room } from "../../../ledger/accounts.ts";
import { DaySchema, LabelSchema, list, nullable } from "../../../schema/basics.ts";
import type { Spine } from "../../../spine/spine.ts";
import { capsOf, divide } from "../assessment/assessment.ts";
import { isGivenFor, thingsShared } from "../assessment/same-thing.ts";
import { wantedBy } from "../money/forecast.ts";
import { sentInBefore } from "../offers/same-work.ts";
import { measureOf } from "../programmes/discretion.ts";
import type { Stated, Tables } from "../tables.ts";
import type { Rules } from "../way/context.ts";
import type { Found } from "../way/found.ts";

const yuan = Type.String({ description: "Yuan, as decimal text." });

/** What a case meets before it is decided and paid: the money, the caps, and what its holder had and asks for elsewhere. */
export const StandingSchema = Type.Object(
  {
    lines: list(
      Type.Object({
        line: Type.String(),
        title: nullable(Type.String({ description: "Null where no such line is open." })),
        payer: Type.String(),
        available: yuan,
        min: yuan,
        max: nullable(Type.String({ description: "Null without an upper end." })),
      }),
      "The lines that pay, with what they have left and what the case may take of each.",
    ),
    caps: list(
      Type.Object({
        words: Type.String({ description: "The article's own." }),
        period: Type.String({ description: "A year, or `ever`." }),
        cap: yuan,
        left: yuan,
      }),
      "The caps over the holder that the measure has.",
    ),
    had: list(
      Type.Object({
        id: Type.String({ description: "Of the award." }),
        case: nullable(Type.String({ description: "Null for one made outside this system." })),
        measure: Type.String(),
        title: LabelSchema,
        item: nullable(Type.String()),
        day: DaySchema,
        left: yuan,
        same: Type.Boolean({ description: "Whether it is of a thing that the case names too." }),
      }),
      "What the holder was awarded, less what was cancelled or paid back; the newest first.",
    ),
    elsewhere: list(
      Type.Object({
        case: Type.String(),
        programmeTitle: Type.String(),
        state: Type.String(),
        things: list(Type.String(), "What both cases name."),
        earlier: Type.Boolean({ description: "Whether it was sent in before this one." }),
        same: Type.Boolean({
          description:
            "Whether it asks for the same work: for a thing that this one names too, or by the same programme, which is for no things.",
        }),
      }),
      "Other cases of the holder that are open: of the same programme, or of a thing that this one names too.",
    ),
  },
  { title: "Standing" },
);

type Standing = Static<typeof StandingSchema>;

/** What a case meets, as the books and the other cases are now. */
export async function standingOf(
  spine: Spine,
  database: Kysely<Tables>,
  found: Found,
  rules: Rules,
): Promise<Standing> {
  return {
    lines: await linesOf(spine, database, found),
    caps: await capsLeft(database, found, rules, dayOf(spine.clock.now())),
    had: await hadBy(database, found, rules),
    elsewhere: await elsewhere(database, found, rules),
  };
}

async function linesOf(
  spine: Spine,
  database: Kysely<Tables>,
  found: Found,
): Promise<Standing["lines"]> {
  const { shares, year } = found.programme;
  const { min, max } = await wantedBy(spine, database, found);
  const weights = shares.map(({ numerator }) => numerator);
  const [least, most] = [divide(min, weights), max === null ? null : divide(max, weights)];
  const { rows } = await sql<{ code: string; title: string; available: bigint }>`
    select l.code, l.title, coalesce(a.balance, 0)::bigint as available
    from ledger.budget_line l left join ledger.account a on a.line_id = l.id and a.kind = 'available'
    where l.year = ${year} and l.code = any(${shares.map(({ line }) => line)})`.execute(database);
  return shares.map(({ line, payer }, at) => {
    const open = rows.find(({ code }) => code === line);
    return {
      line,
      title: open?.title ?? null,
      payer,
      available: writeYuan(open?.available ?? 0n),
      min: writeYuan(least[at] ?? 0n),
      max: most === null ? null : writeYuan(most[at] ?? 0n),
    };
  });
}

/** A cap that nothing was taken of has no account yet. */
async function capsLeft(
  database: Kysely<Tables>,
  found: Found,
  { rulebook }: Rules,
  today: string,
): Promise<Standing["caps"]> {
  const caps = capsOf(rulebook, found.programme.measure, found.assessedOn ?? today);
  const keys = caps.map(
    ({ limit, period }) => room({ limit, period, holder: found.applicant }).key,
  );
  const { rows } = await sql<{ key: string; balance: bigint }>`
    select key, balance from ledger.account where kind = 'room' and key = any(${keys})`.execute(
    database,
  );
  return caps.map(({ words, period, cap }, at) => ({
    words,
    period,
    cap: writeYuan(cap),
    left: writeYuan(rows.find(({ key }) => key === keys[at])?.balance ?? cap),
  }));
}

async function hadBy(
  database: Kysely<Tables>,
  { applicant, id, stated }: Found,
  { rulebook }: Rules,
): Promise<Standing["had"]> {
  const { rows } = await sql<{
    id: bigint;
    number: string | null;
    measure: string;
    item: string | null;
    facts: Readonly<Record<string, unknown>>;
    asked: Stated | null;
    day: string;
    left: bigint;
  }>`
    select a.id, c.number, a.measure, a.item, a.facts, coalesce(c.confirmed, c.stated) as asked, a.day,
      (a.amount - coalesce((select sum(r.amount) from cases.award_reduction r where r.award_id = a.id), 0))::bigint as left
    from cases.award a left join cases.case c on c.id = a.case_id
    where a.holder = ${applicant} and a.case_id is distinct from ${id}
    order by a.day desc, a.id desc limit 200`.execute(database);
  return rows
    .filter(({ left }) => left > 0n)
    .map(({ id: award, number, measure, item, facts, asked, day, left }) => {
      const title = rulebook.measures.find((each) => each.id === measure)?.title;
      return {
        id: String(award),
        case: number,
        measure,
        title: title === undefined ? { zh: measure, en: measure } : { ...title },
        item,
        day,
        left: writeYuan(left),
        same: isGivenFor(rulebook, stated, { measure, item, facts, stated: asked }),
      };
    });
}

async function elsewhere(
  database: Kysely<Tables>,
  { applicant, id, stated, programme }: Found,
  { rulebook }: Rules,
): Promise<Standing["elsewhere"]> {
  const isForThings = measureOf(rulebook, programme.measure).item !== null;
  const rows = await database
    .selectFrom("cases.case as c")
    .innerJoin("cases.programme as p", "p.id", "c.programme_id")
    .select(["c.number", "c.state", "c.stated", "p.id as programme", "p.title"])
    .select(sentInBefore(id).as("earlier"))
    .where("c.applicant", "=", applicant)
    .where("c.id", "<>", id)
    .where("c.state", "in", [
      "submitted",
      "returned",
      "accepted",
      "decided",
      "checked",
      "noticed",
      "approved",
      "paying",
    ])
    .orderBy("c.id")
    .limit(200)
    .execute();
  return rows.flatMap(({ number, state, title, earlier, stated: other, programme: of }) => {
    const shared = thingsShared(rulebook, stated, other);
    if (of !== programme.id && shared.length === 0) return [];
    const same = shared.length > 0 || (of === programme.id && !isForThings);
    return [{ case: number, programmeTitle: title, state, things: shared, earlier, same }];
  });
}
