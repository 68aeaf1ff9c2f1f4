import { type FastifyPluginAsyncTypebox, Type } from "@fastify/type-provider-typebox";
import { toAkomaNtoso, toJson, toMarkdown, toPopolo } from "@gongbao/gazette";
import { ErrorSchema } from "../../errors/api-error.ts";
import { IssueParameters } from "../../schema/basics.ts";
import { volumeOr404 } from "../../volume/find.ts";
import type { ServedVolume } from "../../volume/volume.ts";
import { readGazette } from "../../access/reading.ts";

const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** How each format is written, and as what it is sent. */
const formats = {
  json: {
    type: "application/json",
    file: "json",
    write: ({ issue, organisations }: ServedVolume) => pretty(toJson(issue, organisations)),
  },
  akn: {
    type: "application/akn+xml",
    file: "akn.xml",
    write: ({ issue }: ServedVolume) => toAkomaNtoso(issue),
  },
  md: {
    type: "text/markdown",
    file: "md",
    write: ({ issue }: ServedVolume) => toMarkdown(issue),
  },
  popolo: {
    type: "application/json",
    file: "popolo.json",
    write: ({ issue, organisations }: ServedVolume) => pretty(toPopolo(issue, organisations)),
  },
} as const;

/** GET /issues/:issue/export/:format: the whole issue, or its people and posts, as a file. */
export const exportRoutes =
  (volumes: readonly ServedVolume[]): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      "/issues/:issue/export/:format",
      {
        config: { action: readGazette },
        schema: {
          tags: ["gazette"],
          summary:
            "The issue as a file: JSON, Akoma Ntoso 3.0 or Markdown; people and posts as Popolo",
          params: Type.Object({
            ...IssueParameters.properties,
            format: Type.Union([
              Type.Literal("json"),
              Type.Literal("akn"),
              Type.Literal("md"),
              Type.Literal("popolo"),
            ]),
          }),
          response: { 200: Type.String(), 400: ErrorSchema, 404: ErrorSchema },
          produces: [...new Set(Object.values(formats).map(({ type }) => type))],
        },
      },
      ({ params }, reply) => {
        const volume = volumeOr404(volumes, params.issue);
        const { type, file, write } = formats[params.format];
        reply
          .type(`${type}; charset=utf-8`)
          .header("content-disposition", `attachment; filename="${volume.issue.id}.${file}"`)
          .serializer(String);
        return write(volume);
      },
    );
  };
