import { type Static, type TSchema, Type } from "@fastify/type-provider-typebox";

/** An array that its reader does not change. */
export const list = <T extends TSchema>(of: T, description?: string) =>
  Type.Immutable(Type.Array(of, description === undefined ? {} : { description }));

export const nullable = <T extends TSchema>(of: T) => Type.Union([of, Type.Null()]);

/** A text in both languages of the product. */
export const LabelSchema = Type.Object({ zh: Type.String(), en: Type.String() });

const offset = Type.Integer({ minimum: 0 });

/** A stretch of the mended text of the issue, half open, in UTF-16 code units. */
export const RangeSchema = Type.Object({ start: offset, end: offset });

export const SpanSchema = Type.Object({
  document: Type.String(),
  article: nullable(Type.String()),
  start: offset,
  end: offset,
});

/** A span with its verbatim words (引证). */
export const CitationSchema = Type.Object(
  { ...SpanSchema.properties, quote: Type.String() },
  { title: "Citation" },
);

/** A calendar day, ISO. */
export const DaySchema = Type.String({ format: "date", description: "A day, 2019-02-28." });

/** Where something is in the scan: line and column from 1. */
export const PlaceSchema = Type.Object({ line: Type.Integer(), column: Type.Integer() });

export const IssueParameters = Type.Object({
  issue: Type.String({ description: "The volume, such as liaocheng-2019-02." }),
});

export type LabelBody = Static<typeof LabelSchema>;
