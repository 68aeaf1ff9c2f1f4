import { type FastifyPluginAsyncTypebox, Type } from "@fastify/type-provider-typebox";
import { type ChronicleEvent, type Issue, citationAt } from "@gongbao/gazette";
import { ErrorSchema } from "../../errors/api-error.ts";
import { CitationSchema, DaySchema, IssueParameters, list, nullable } from "../../schema/basics.ts";
import { volumeOr404 } from "../../volume/find.ts";
import type { ServedVolume } from "../../volume/volume.ts";
import { readGazette } from "../../access/reading.ts";

const EventSchema = Type.Object(
  {
    id: Type.String(),
    date: nullable(DaySchema),
    endDate: nullable(DaySchema),
    inheritsDate: Type.Boolean({ description: "Marked △: it takes the date above." }),
    text: Type.String(),
    people: list(Type.Object({ name: Type.String(), title: nullable(Type.String()) })),
    bodies: list(Type.Object({ organisation: Type.String(), name: Type.String() })),
    citation: nullable(CitationSchema),
  },
  { title: "ChronicleEvent" },
);

function eventBody(issue: Issue, event: ChronicleEvent) {
  const { id, date, endDate, inheritsDate, body, span, people, bodies } = event;
  return {
    id,
    date,
    endDate,
    inheritsDate,
    text: issue.text.slice(body.start, body.end),
    people: people.map(({ name, title }) => ({ name, title })),
    bodies: bodies.map(({ organisation, name }) => ({ organisation, name })),
    citation: citationAt(issue, span.start, span.end),
  };
}

/** Whether an event touches a month, `2019-01`. */
const touches = ({ date, endDate }: ChronicleEvent, month: string): boolean =>
  date !== null && date.slice(0, 7) <= month && month <= (endDate ?? date).slice(0, 7);

/** GET /issues/:issue/chronicle?month= */
export const chronicleRoutes =
  (volumes: readonly ServedVolume[]): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      "/issues/:issue/chronicle",
      {
        config: { action: readGazette },
        schema: {
          tags: ["registers"],
          summary: "The chronicle: dated events with the people and bodies named in each",
          params: IssueParameters,
          querystring: Type.Object({
            month: Type.Optional(
              Type.String({ pattern: "^\\d{4}-(0[1-9]|1[0-2])$", description: "2019-01" }),
            ),
          }),
          response: { 200: Type.Object({ events: list(EventSchema) }), 404: ErrorSchema },
        },
      },
      ({ params, query }) => {
        const { issue, chronicles } = volumeOr404(volumes, params.issue);
        const events = chronicles
          .flatMap((chronicle) => chronicle.events)
          .filter((event) => query.month === undefined || touches(event, query.month));
        return { events: events.map((event) => eventBody(issue, event)) };
      },
    );
  };
