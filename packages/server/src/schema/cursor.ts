import { Type } from "@fastify/type-provider-typebox";
import { ApiError } from "../errors/api-error.ts";
import { nullable } from "./basics.ts";

/** The part of a query that asks for a page of a list: `...pageQuery()`. */
export const pageQuery = (most = 100, usual = 50) => ({
  limit: Type.Integer({
    minimum: 1,
    maximum: most,
    default: usual,
    description: "How many at most.",
  }),
  cursor: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 400,
      description: "Where the page before ended: its `next`.",
    }),
  ),
});

/** The part of an answer that leads on: `next: NextSchema`. */
export const NextSchema = nullable(
  Type.String({ description: "The cursor of the next page; null after the last one." }),
);

/** Where a page ended: the values of the list's order in its last row. */
export type Place = readonly (string | number)[];

type PlaceOf<Kinds extends readonly ("text" | "whole")[]> = {
  readonly [At in keyof Kinds]: Kinds[At] extends "text" ? string : number;
};

/** The cursor of a place, opaque to whoever gets it. */
export const cursorAt = (place: Place): string =>
  Buffer.from(JSON.stringify(place), "utf8").toString("base64url");

/**
 * The place of a cursor, by the kinds of its values: `placeIn(query.cursor, "text", "whole")`. Null where the list begins.
 *
 * @throws {ApiError} 400 for a cursor that this list did not give
 */
export function placeIn<const Kinds extends readonly ("text" | "whole")[]>(
  cursor: string | undefined,
  ...kinds: Kinds
): PlaceOf<Kinds> | null {
  if (cursor === undefined) return null;
  const values = valuesIn(cursor);
  const fits =
    values !== null &&
    values.length === kinds.length &&
    kinds.every((kind, at) => {
      const value = values[at];
      return kind === "text"
        ? typeof value === "string" && value.isWellFormed() && !value.includes("\u0000")
        : Number.isSafeInteger(value);
    });
  if (!fits) throw noSuchCursor(cursor);
  return values as unknown as PlaceOf<Kinds>;
}

function valuesIn(cursor: string): readonly unknown[] | null {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    return Array.isArray(values) && cursorAt(values as Place) === cursor ? values : null;
  } catch {
    return null;
  }
}

/**
 * A page of rows that were read with one more than its limit, and the cursor that leads on; null after the last page.
 */
export function pageOf<Row>(
  rows: readonly Row[],
  limit: number,
  placeOf: (row: Row) => Place,
): { readonly page: readonly Row[]; readonly next: string | null } {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const more = rows.length > limit && last !== undefined;
  return { page, next: more ? cursorAt(placeOf(last)) : null };
}

const noSuchCursor = (cursor: string) =>
  new ApiError(400, {
    code: "no-such-cursor",
    message: { zh: "分页游标不对", en: "This is no cursor of this list" },
    where: "querystring.cursor",
    expected: null,
    found: cursor.slice(0, 100),
    advice: {
      zh: "请用上一页回应中的 next，或不带 cursor 从头开始。",
      en: "Use `next` of the page before, or leave it out to begin at the first page.",
    },
  });
