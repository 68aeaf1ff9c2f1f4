import type { Kysely, Transaction } from "kysely";
import { isCode } from "../database/connect.ts";
import { ApiError } from "../errors/api-error.ts";
import type { DirectoryTables } from "./tables.ts";

/** The county or zone in which a body is on a day; null where nobody has said. */
export async function seatOf(
  database: Kysely<DirectoryTables>,
  body: string,
  day: string,
): Promise<string | null> {
  const found = await database
    .selectFrom("directory.seat")
    .select("county")
    .where("body_id", "=", body)
    .where("since", "<=", day)
    .orderBy("since", "desc")
    .limit(1)
    .executeTakeFirst();
  return found?.county ?? null;
}

/**
 * Says that a body is in a county or zone since a day.
 *
 * @throws {ApiError} 404 where there is no such county, 409 where something was said of that day before
 */
export async function recordSeat(
  transaction: Transaction<DirectoryTables>,
  {
    body,
    county,
    since,
    at,
    by,
  }: {
    readonly body: string;
    readonly county: string;
    readonly since: string;
    readonly at: string;
    readonly by: string;
  },
): Promise<void> {
  const counties = await transaction
    .selectFrom("directory.body")
    .select("id")
    .where("kind", "=", "county")
    .orderBy("id")
    .execute();
  if (!counties.some(({ id }) => id === county)) {
    throw noSuchCounty(
      county,
      counties.map(({ id }) => id),
    );
  }
  try {
    await transaction
      .insertInto("directory.seat")
      .values({ body_id: body, county, since, recorded_at: at, recorded_by: by })
      .execute();
  } catch (error) {
    throw isCode(error, "23505") ? alreadySaid(since) : error;
  }
}

const noSuchCounty = (found: string, known: readonly string[]) =>
  new ApiError(404, {
    code: "not-found",
    message: {
      zh: `没有这个县（市、区）或开发区：${found}`,
      en: `There is no such county: ${found}`,
    },
    where: "county",
    expected: known.join(", "),
    found,
    advice: { zh: "请从名单中选一个。", en: "Choose one of those." },
  });

const alreadySaid = (since: string) =>
  new ApiError(409, {
    code: "seat-stands",
    message: { zh: "这一天的所在地已经登记", en: "The place on that day is recorded already" },
    where: "since",
    expected: null,
    found: since,
    advice: { zh: "迁址请填写迁入之日。", en: "For a move, state the day of the move." },
  });
