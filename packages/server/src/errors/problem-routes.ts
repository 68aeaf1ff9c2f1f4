import { type FastifyPluginAsyncTypebox, Type } from "@fastify/type-provider-typebox";
import { type Action, everyone } from "../access/action.ts";
import { LabelSchema, list } from "../schema/basics.ts";
import { ErrorSchema, notFound } from "./api-error.ts";
import { problemCodes, problemNamed } from "./catalogue.ts";
import { slugOf } from "./problem.ts";

const readProblems: Action = { name: "problem.read", rule: everyone };

const ProblemKindSchema = Type.Object(
  { type: Type.String(), code: Type.String(), message: LabelSchema },
  { title: "ProblemKind" },
);

const kindOf = (code: string, message: { readonly zh: string; readonly en: string }) => ({
  type: `/api/problems/${code}`,
  code,
  message: { ...message },
});

/** GET /problems and below it /:code: what `type` of a failed request leads to. */
export const problemRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    "/problems",
    {
      config: { action: readProblems },
      schema: {
        tags: ["server"],
        summary: "The kinds of problems that a failed request may tell of",
        response: {
          200: Type.Object({ problems: list(ProblemKindSchema) }, { title: "Problems" }),
        },
      },
    },
    () => ({
      problems: problemCodes.flatMap((code) => {
        const message = problemNamed(code);
        return message === null ? [] : [kindOf(code, message)];
      }),
    }),
  );

  app.get(
    "/problems/:code",
    {
      config: { action: readProblems },
      schema: {
        tags: ["server"],
        summary: "One kind of problem, in both languages; a browser gets a short page",
        params: Type.Object({ code: Type.String({ maxLength: 100 }) }),
        response: { 200: ProblemKindSchema, 404: ErrorSchema },
      },
    },
    ({ params, headers }, reply) => {
      const message = problemNamed(params.code);
      if (message === null) throw notFound({ zh: "问题", en: "problem" }, "code", params.code, []);
      const kind = kindOf(slugOf(params.code), message);
      reply.header("vary", "accept");
      if (!(headers.accept ?? "").includes("text/html")) return kind;
      reply.type("text/html; charset=utf-8").serializer(String);
      return pageOf(kind.code, kind.message) as never;
    },
  );
};

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const pageOf = (code: string, { zh, en }: { readonly zh: string; readonly en: string }): string =>
  `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(code)} · 公报 gongbao</title>
<h1>${escaped(zh)}</h1>
<p lang="en">${escaped(en)}</p>
<p><code>${escaped(code)}</code></p>
<p>收到的回应里写明了哪里不对、应当怎样。<span lang="en">The answer that you were sent says what was wrong this time, and what to do.</span></p>
</html>
`;
