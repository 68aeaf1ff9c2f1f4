import { type Static, Type } from "@fastify/type-provider-typebox";
import { type LabelBody, LabelSchema, nullable } from "../schema/basics.ts";

const own = {
  code: Type.String({ description: "Stable; for programs." }),
  message: LabelSchema,
  where: nullable(Type.String({ description: "The parameter or path at fault." })),
  expected: nullable(Type.String()),
  found: nullable(Type.String()),
  advice: Type.Object(LabelSchema.properties, { description: "What to do." }),
};

const BodySchema = Type.Object(own);

/** What every failed request answers with: problem+json (RFC 9457), and beside it the same in both languages. */
export const ErrorSchema = Type.Object(
  {
    type: Type.String({ description: "Says what kind of problem it is; it can be opened." }),
    title: Type.String({ description: "What it is, in the language of Accept-Language." }),
    status: Type.Integer({ description: "The HTTP status." }),
    detail: Type.String({ description: "This time: what was expected and found, what to do." }),
    instance: Type.String({ description: "The path that was asked." }),
    ...own,
  },
  {
    title: "Problem",
    description: "A request that failed; title and detail are in the language of Accept-Language.",
  },
);

/** The body of a failed request. */
export type ProblemBody = Static<typeof ErrorSchema>;

/** What a failure says of itself, in both languages; how it is sent adds the rest. */
export type ErrorBody = Static<typeof BodySchema>;

/** A failure to tell the caller about, with its HTTP status. */
export class ApiError extends Error {
  readonly statusCode: number;
  readonly body: ErrorBody;
  readonly headers: Readonly<Record<string, string>>;

  constructor(statusCode: number, body: ErrorBody, headers: Readonly<Record<string, string>> = {}) {
    super(`${body.code}: ${body.message.en}`);
    this.statusCode = statusCode;
    this.body = body;
    this.headers = headers;
  }
}

/** Something named in the address that is not there; `known` is offered where it is short. */
export function notFound(
  what: LabelBody,
  where: string,
  found: string,
  known: readonly string[],
): ApiError {
  const offered = known.slice(0, 40).join(", ");
  const said = found.length > 100 ? `${found.slice(0, 100)}…` : found;
  return new ApiError(404, {
    code: "not-found",
    message: { zh: `没有这个${what.zh}：${said}`, en: `There is no such ${what.en}: ${said}` },
    where,
    expected: offered === "" ? null : offered,
    found,
    advice: {
      zh: "请从上一级地址的列表中选一个。",
      en: "Choose one from the list one level up.",
    },
  });
}
