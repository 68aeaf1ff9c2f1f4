import { type Static, Type } from "@fastify/type-provider-typebox";
import { type LabelBody, LabelSchema, nullable } from "../schema/basics.ts";

/** What every failed request answers with. */
export const ErrorSchema = Type.Object(
  {
    code: Type.String({ description: "Stable; for programs." }),
    message: LabelSchema,
    where: nullable(Type.String({ description: "The parameter or path at fault." })),
    expected: nullable(Type.String()),
    found: nullable(Type.String()),
    advice: Type.Object(LabelSchema.properties, { description: "What to do." }),
  },
  { title: "Error" },
);

/** The body of an error answer. */
export type ErrorBody = Static<typeof ErrorSchema>;

/** A failure to tell the caller about, with its HTTP status. */
export class ApiError extends Error {
  readonly statusCode: number;
  readonly body: ErrorBody;

  constructor(statusCode: number, body: ErrorBody) {
    super(`${body.code}: ${body.message.en}`);
    this.statusCode = statusCode;
    this.body = body;
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
  return new ApiError(404, {
    code: "not-found",
    message: { zh: `没有这个${what.zh}：${found}`, en: `There is no such ${what.en}: ${found}` },
    where,
    expected: offered === "" ? null : offered,
    found,
    advice: {
      zh: "请从上一级地址的列表中选一个。",
      en: "Choose one from the list one level up.",
    },
  });
}
