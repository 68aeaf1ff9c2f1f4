import type { FastifyReply } from "fastify";
import type { ErrorBody, ProblemBody } from "./api-error.ts";
import { type Language, languageOf, tagOf } from "./language.ts";

/** What a failure is sent as (RFC 9457). */
export const problemType = "application/problem+json";

/** A code as it stands in an address: `/api/problems/not-found`. */
export const slugOf = (code: string): string => code.toLowerCase().replaceAll("_", "-");

/** A failure as it is sent: RFC 9457's members in one language, and ours in both. */
export function problemOf(
  status: number,
  body: ErrorBody,
  { language, instance }: { readonly language: Language; readonly instance: string },
): ProblemBody {
  const told = { ...body, where: echo(body.where), found: echo(body.found) };
  return {
    type: `/api/problems/${slugOf(body.code)}`,
    title: body.message[language],
    status,
    detail: detailOf(told, language),
    instance: echo(instance),
    ...told,
  };
}

const longestEcho = 300;

/** What the caller sent, as far as it helps to know it again: an answer is not several times as long as its request. */
function echo<Text extends string | null>(text: Text): Text | string {
  return text !== null && text.length > longestEcho ? `${text.slice(0, longestEcho)}…` : text;
}

const words = {
  zh: { expected: "应为", found: "实为", colon: "：", stop: "。", between: "" },
  en: { expected: "Expected", found: "Found", colon: ": ", stop: ".", between: " " },
} as const;

/** What was wrong with this request, and what to do, in a sentence or two. */
function detailOf({ expected, found, advice }: ErrorBody, language: Language): string {
  const { colon, stop, between, ...named } = words[language];
  const said = [
    expected === null ? [] : [`${named.expected}${colon}${expected}${stop}`],
    found === null ? [] : [`${named.found}${colon}${found}${stop}`],
    [advice[language]],
  ];
  return said.flat().join(between);
}

/** Answers a request with a failure, in the language that its caller reads. */
export function sendProblem(reply: FastifyReply, status: number, body: ErrorBody): FastifyReply {
  const { headers, url } = reply.request;
  const language = languageOf(headers["accept-language"]);
  // What somebody looked for is theirs: the query is left out.
  const instance = url.split("?")[0] ?? "";
  return reply
    .code(status)
    .removeHeader("etag")
    .header("cache-control", "no-store")
    .header("content-language", tagOf(language))
    .header("vary", "accept-language")
    .type(`${problemType}; charset=utf-8`)
    .send(JSON.stringify(problemOf(status, body, { language, instance })));
}
