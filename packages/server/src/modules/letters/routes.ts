import { type FastifyPluginAsyncTypebox, Type } from "@fastify/type-provider-typebox";
import { actorOf } from "../../access/guard.ts";
import { dayOf } from "../../calendar/working-days.ts";
import { attachment } from "../../delivery/attachment.ts";
import { ErrorSchema, notFound } from "../../errors/api-error.ts";
import { DaySchema, LabelSchema, list } from "../../schema/basics.ts";
import type { Spine } from "../../spine/spine.ts";
import { CaseParameters } from "../cases/application/application-routes.ts";
import type { Tables } from "../cases/tables.ts";
import { seenCase } from "../cases/view/show.ts";
import { letterActions } from "./actions.ts";
import { caseFile, senderOf } from "./file.ts";
import { isEnded, labelOfLetter, letterKindOf, letterNames, stepTold } from "./kinds.ts";
import { setLetter } from "./set.ts";

const mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

const refused = { 400: ErrorSchema, 401: ErrorSchema, 404: ErrorSchema };

const LettersSchema = Type.Object(
  {
    documents: list(
      Type.Object({
        kind: Type.Enum(letterNames),
        label: LabelSchema,
        on: DaySchema,
        body: Type.String({ description: "The body that says it." }),
        ended: Type.Boolean({
          description: "Whether a later step ended what it says; it can still be read.",
        }),
      }),
      "By the way of the case; none of a step that was taken back.",
    ),
  },
  { title: "CaseDocuments" },
);

/** GET /cases/:case/documents and below it /:kind: what was decided in a case, as letters. */
export const letterRoutes =
  (spine: Spine): FastifyPluginAsyncTypebox =>
  async (app) => {
    const tables = spine.database.withTables<Tables>();

    app.get(
      "/cases/:case/documents",
      {
        config: { action: letterActions.read },
        schema: {
          tags: ["cases"],
          summary: "The official letters that there are of a case",
          params: CaseParameters,
          response: { 200: LettersSchema, ...refused },
        },
      },
      async (request) => {
        const { found } = await seenCase(spine, tables, actorOf(request), request.params.case);
        return {
          documents: letterNames.flatMap((kind) => {
            const step = stepTold(found.steps, kind);
            if (step === undefined) return [];
            return [
              {
                kind,
                label: labelOfLetter(kind, step),
                on: dayOf(new Date(step.at)),
                body: senderOf(found, step),
                ended: isEnded(found.steps, kind, step),
              },
            ];
          }),
        };
      },
    );

    app.get(
      "/cases/:case/documents/:kind",
      {
        config: { action: letterActions.read },
        schema: {
          tags: ["cases"],
          summary: "An official letter of a case, as a file of Word, to be saved",
          params: Type.Object({ ...CaseParameters.properties, kind: Type.Enum(letterNames) }),
          response: { 200: Type.Any({ description: "The file." }), ...refused },
          produces: [mediaType],
        },
      },
      async (request, reply) => {
        const { kind } = request.params;
        const { found, rules } = await seenCase(
          spine,
          tables,
          actorOf(request),
          request.params.case,
        );
        const step = stepTold(found.steps, kind);
        if (step === undefined) {
          const there = letterNames.filter((each) => stepTold(found.steps, each) !== undefined);
          throw notFound({ zh: "文书", en: "document" }, "kind", kind, there);
        }
        const file = await caseFile(spine, tables, { found, rulebook: rules.rulebook, step });
        const letter = letterKindOf(kind).write(file);
        return reply
          .type(mediaType)
          .header("content-disposition", attachment(`${letter.title}（${found.number}）.docx`))
          .header("x-content-type-options", "nosniff")
          .header("cache-control", "private, no-store")
          .send(await setLetter(letter, file));
      },
    );
  };
