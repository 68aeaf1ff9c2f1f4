import { Readable } from "node:stream";
import { type TSchema, Type } from "@fastify/type-provider-typebox";
import { attachment } from "../delivery/attachment.ts";
import { type Language, languageOf } from "../errors/language.ts";
import { type Table, sheetOf } from "./sheet.ts";
import { csvOf, xlsxOf } from "./write.ts";

/** The kinds of files that a table is sent as. */
const mediaTypes = {
  csv: "text/csv",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

type Format = keyof typeof mediaTypes;

/** The part of a query that says in which language a file is. */
export const langQuery = () => ({
  lang: Type.Optional(
    Type.Enum(["zh", "en"] as const, {
      description: "The language of a file's headings and names; by Accept-Language unless said.",
    }),
  ),
});

/** The part of a query that asks for a list as a file: `...formatQuery()`. */
export const formatQuery = () => ({
  format: Type.Optional(
    Type.Enum(["json", "csv", "xlsx"] as const, {
      description: "csv or xlsx: the whole list as a file, by the same filters; json unless said.",
    }),
  ),
  ...langQuery(),
});

/** A file in an answer's schema. */
const FileSchema = Type.Unsafe<Readable>({ type: "string", format: "binary" });

/** What a list is answered as: JSON, or a file. */
export const orFile = <T extends TSchema>(schema: T) => ({
  content: {
    "application/json": { schema },
    [mediaTypes.csv]: { schema: FileSchema },
    [mediaTypes.xlsx]: { schema: FileSchema },
  },
});

/** What of a request says in which language a file is. */
interface Asked {
  readonly query: { readonly lang?: Language };
  readonly headers: { readonly "accept-language"?: string | undefined };
}

/** A table as a file to be saved, in the language that is asked for: its stream, and the headers that go with it. */
export function fileOf<Row>(
  format: Format,
  table: Table<Row>,
  rows: AsyncIterable<Row>,
  { query, headers }: Asked,
): { readonly stream: Readable; readonly headers: Readonly<Record<string, string>> } {
  const language = query.lang ?? languageOf(headers["accept-language"]);
  const sheet = sheetOf(table, rows, (label) => label[language]);
  return {
    stream: format === "csv" ? Readable.from(csvOf(sheet), { objectMode: false }) : xlsxOf(sheet),
    headers: {
      "content-type": format === "csv" ? `${mediaTypes.csv}; charset=utf-8` : mediaTypes.xlsx,
      "content-disposition": attachment(`${table.file}.${format}`),
      vary: "accept-language",
    },
  };
}

/** How many rows are read at once for a file. */
const rowsAtOnce = 500;

/**
 * Every row of a list, page after page. The first page is read before anything is answered, so that what is wrong with the
 * request is still told.
 */
export async function allRows<Row>(
  cursor: string | undefined,
  read: (
    cursor: string | undefined,
    limit: number,
  ) => Promise<{ readonly rows: readonly Row[]; readonly next: string | null }>,
): Promise<AsyncIterable<Row>> {
  const first = await read(cursor, rowsAtOnce);
  return (async function* () {
    for (let page = first; ; page = await read(page.next ?? undefined, rowsAtOnce)) {
      yield* page.rows;
      if (page.next === null) return;
    }
  })();
}
