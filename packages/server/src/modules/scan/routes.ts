import { type FastifyPluginAsyncTypebox, Type } from "@fastify/type-provider-typebox";
import { toScan } from "@gongbao/gazette";
import { ErrorSchema } from "../../errors/api-error.ts";
import { IssueParameters, PlaceSchema, RangeSchema, list, nullable } from "../../schema/basics.ts";
import { documentOr404, volumeOr404 } from "../../volume/find.ts";
import type { ServedVolume } from "../../volume/volume.ts";
import { ownRange } from "../documents/document.ts";
import { readGazette } from "../../access/reading.ts";

const ScanSchema = Type.Object(
  {
    issue: Type.String(),
    document: nullable(Type.String()),
    paragraphs: list(
      Type.Object({
        text: Type.Object(RangeSchema.properties, {
          description: "A line of the mended text; offsets as everywhere.",
        }),
        scan: Type.String({
          description: "What the scan has there, line ends kept, masked at the same characters.",
        }),
        from: PlaceSchema,
        to: PlaceSchema,
      }),
    ),
  },
  { title: "Scan" },
);

/** GET /issues/:issue/scan?document=: the scan beside the mended text, paragraph by paragraph. */
export const scanRoutes =
  (volumes: readonly ServedVolume[]): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      "/issues/:issue/scan",
      {
        config: { action: readGazette },
        schema: {
          tags: ["gazette"],
          summary: "The scan beside the mended text, paragraph by paragraph",
          params: IssueParameters,
          querystring: Type.Object({
            document: Type.Optional(
              Type.String({ description: "One document; without it the whole issue." }),
            ),
          }),
          response: { 200: ScanSchema, 404: ErrorSchema },
        },
      },
      ({ params, query }) => {
        const volume = volumeOr404(volumes, params.issue);
        const { issue } = volume;
        const range =
          query.document === undefined
            ? { start: 0, end: issue.text.length }
            : ownRange(documentOr404(volume, query.document));
        return {
          issue: issue.id,
          document: query.document ?? null,
          paragraphs: linesOf(issue.text, range.start, range.end).map((text) => {
            const place = toScan(issue, text);
            return { text, ...place, scan: issue.scan.slice(place.start, place.end) };
          }),
        };
      },
    );
  };

/** The lines of a stretch of text that hold anything. */
function linesOf(text: string, start: number, end: number): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = [];
  let at = start;
  for (const line of text.slice(start, end).split("\n")) {
    if (line !== "") lines.push({ start: at, end: at + line.length });
    at += line.length + 1;
  }
  return lines;
}
