import { hash } from "node:crypto";
import { type FastifyPluginAsyncTypebox, Type } from "@fastify/type-provider-typebox";
import { type Assessment, type Award, assess } from "@gongbao/engine";
import { ErrorSchema } from "../../errors/api-error.ts";
import type { Spine } from "../../spine/spine.ts";
import { volumeOr404 } from "../../volume/find.ts";
import { assessmentActions } from "./actions.ts";
import { Reforms, caseIn, measuresIn, readingsIn } from "./reading.ts";
import { type AssessmentBody, AssessmentRequestSchema, AssessmentSchema } from "./schemas.ts";
import { withoutWords } from "./without-words.ts";

/** A case is not longer. */
export const mostBytes = 128 * 1024;

const notice = {
  zh: "测算结果仅供参考，不是官方决定；能否奖补以主管部门的决定为准。",
  en: "An estimate and no official decision: whether anything is awarded is decided by the department in charge.",
};

const sha256 = (text: string): string => hash("sha256", text);

/** POST /assessments: what the rules give in a case. Nothing of it is stored or logged. */
export const assessmentRoutes =
  ({ volumes }: Pick<Spine, "volumes">): FastifyPluginAsyncTypebox =>
  async (app) => {
    const reforms = new Reforms();
    app.post(
      "/assessments",
      {
        bodyLimit: mostBytes,
        config: { action: assessmentActions.make },
        schema: {
          tags: ["rules"],
          summary: "What the rules give in a case: an estimate, and no official decision",
          querystring: Type.Object({
            explain: Type.Optional(
              Type.Enum(["trace"] as const, { description: "With the trace of each award." }),
            ),
          }),
          body: AssessmentRequestSchema,
          response: {
            200: AssessmentSchema,
            400: ErrorSchema,
            404: ErrorSchema,
            413: ErrorSchema,
            422: ErrorSchema,
          },
        },
      },
      ({ body, query }, reply) => {
        const newest = volumes.at(-1)?.issue.id ?? "";
        const { issue, rulebook: gazette } = volumeOr404(volumes, body.issue ?? newest);
        const rulebook = reforms.of(gazette, body.reform);
        const dated = body.asOf === undefined ? body.case : { ...body.case, "as-of": body.asOf };
        const given = caseIn(dated, rulebook);
        const measures = measuresIn(body.measures, rulebook);
        const options = {
          interpretations: readingsIn(body.interpretations ?? {}, rulebook),
          trace: query.explain === "trace",
          groundsOfNothing: false,
          sha256,
        };
        // Written by its own words: what its schema names is what is put together here.
        reply.header("cache-control", "no-store").serializer(JSON.stringify);
        return bodyOf(
          withoutWords(() => assess(rulebook, given, options)),
          {
            issue: issue.id,
            reformed: rulebook !== gazette,
            measures,
          },
        );
      },
    );
  };

function bodyOf(
  { awards, total, byPayee, questions, receipt, ...rest }: Assessment,
  {
    issue,
    reformed,
    measures,
  }: {
    readonly issue: string;
    readonly reformed: boolean;
    readonly measures: ReadonlySet<string> | null;
  },
): AssessmentBody {
  const told = measures === null ? awards : awards.filter(({ measure }) => measures.has(measure));
  const live = told.filter(({ status }) => status !== "not-due");
  const asked = questions.filter(
    (question) => measures === null || question.measures.some((each) => measures.has(each)),
  );
  return {
    notice,
    issue,
    asOf: rest.asOf,
    subject: rest.subject,
    reformed,
    awards: live,
    notDue: told.filter(({ status }) => status === "not-due").map(brief),
    total: measures === null ? total : null,
    byPayee: measures === null ? byPayee : [],
    questions: asked,
    missing: [...new Set(live.flatMap(({ missing }) => missing))],
    assumptions: rest.assumptions,
    interpretations: { ...rest.interpretations },
    receipt,
  };
}

const brief = ({ measure, item, reason, displaced }: Award) => ({
  measure,
  item: item?.id ?? null,
  reason,
  displacedBy: displaced?.by ?? null,
});
