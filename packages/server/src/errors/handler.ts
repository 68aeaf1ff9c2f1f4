import type { FastifyError, FastifyInstance, FastifyRequest, FastifyServerOptions } from "fastify";
import { isAway } from "../database/connect.ts";
import { LedgerRefusal } from "../ledger/refusal.ts";
import { ApiError, type ErrorBody } from "./api-error.ts";
import { sendProblem } from "./problem.ts";
import { reasonTooShort } from "./reason.ts";
import { reasonPattern } from "../schema/reason.ts";

const internal: ErrorBody = {
  code: "internal",
  message: { zh: "服务器出错了", en: "The server made a mistake" },
  where: null,
  expected: null,
  found: null,
  advice: {
    zh: "请稍后再试；若仍出错，请把时间和地址告诉管理员。",
    en: "Try again later; if it stays, tell whoever runs the server the time and the address.",
  },
};

const databaseAway: ErrorBody = {
  code: "database-away",
  message: { zh: "数据库暂时连不上", en: "The database cannot be reached at the moment" },
  where: null,
  expected: null,
  found: null,
  advice: {
    zh: "请稍后再试；带同一个 Idempotency-Key 重发，不会办两次。",
    en: "Try again in a moment; sent again under its Idempotency-Key, a request is done once.",
  },
};

/** What a request answers that never came to a route: an address that cannot be read, say. */
export const refuseEarly: NonNullable<FastifyServerOptions["frameworkErrors"]> = (
  error,
  request,
  reply,
) => {
  void sendProblem(reply, error.statusCode ?? 400, refused(error, request));
};

/** Answers every failure in one form; what the caller did not cause is logged and not told. */
export function installErrorHandler(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError | ApiError | LedgerRefusal>((error, request, reply) => {
    if (error instanceof ApiError) {
      return sendProblem(reply.headers(error.headers), error.statusCode, error.body);
    }
    if (error instanceof LedgerRefusal) return sendProblem(reply, 409, refusedByBooks(error));
    if (error.validation) {
      return sendProblem(reply, 400, tooShort(error)?.body ?? invalid(error, request));
    }
    if (error.statusCode === 429) return sendProblem(reply, 429, tooMany);
    if (error.statusCode !== undefined && error.statusCode < 500) {
      return sendProblem(reply, error.statusCode, refused(error, request));
    }
    request.log.error(error);
    if (isAway(error)) return sendProblem(reply.header("retry-after", "1"), 503, databaseAway);
    return sendProblem(reply, 500, internal);
  });
}

/** What is said of a reason that is too short; null where something else is wrong. */
function tooShort(error: FastifyError): ApiError | null {
  const fault = error.validation?.find(({ params }) => params["pattern"] === reasonPattern);
  return fault === undefined ? null : reasonTooShort(placeOf(error, fault));
}

/** Where a fault is: `body.said.reason`. */
const placeOf = (error: FastifyError, { instancePath }: Fault): string =>
  `${error.validationContext ?? "request"}${instancePath.replaceAll("/", ".")}`;

function invalid(error: FastifyError, request: FastifyRequest): ErrorBody {
  const faults = error.validation ?? [];
  const [first] = faults;
  const missing = first?.params["missingProperty"];
  const name =
    typeof missing === "string"
      ? missing
      : (first?.instancePath.replaceAll("/", ".").replace(/^\./u, "") ?? "");
  const part = error.validationContext ?? "request";
  return {
    code: "invalid-request",
    message: { zh: `参数不对：${name}`, en: `A parameter is wrong: ${name}` },
    where: `${part}.${name}`,
    expected: expectedIn(faults),
    found: typeof missing === "string" ? null : foundAt(request, part, name),
    advice: {
      zh: "请按 /api/docs 的说明填写参数。",
      en: "See /api/docs for what the parameter takes.",
    },
  };
}

type Fault = NonNullable<FastifyError["validation"]>[number];

/** What a parameter takes, in words rather than in the schema's. */
function expectedIn(faults: readonly Fault[]): string | null {
  const values = faults.flatMap(({ params }) =>
    typeof params["allowedValue"] === "string" ? [params["allowedValue"]] : [],
  );
  if (values.length > 0) return values.join(", ");
  const [first] = faults;
  if (first?.keyword === "required") return "a value";
  if (first?.params["format"] === "date") return "a day of the calendar, such as 2019-02-28";
  return first?.message ?? null;
}

function foundAt(request: FastifyRequest, part: string, name: string): string | null {
  const from: unknown = part === "querystring" ? request.query : request.params;
  if (typeof from !== "object" || from === null || !Object.hasOwn(from, name)) return null;
  const value: unknown = Reflect.get(from, name);
  return typeof value === "string" ? value.slice(0, 200) : null;
}

const tooMany: ErrorBody = {
  code: "too-many-requests",
  message: { zh: "请求太多", en: "Too many requests" },
  where: null,
  expected: null,
  found: null,
  advice: { zh: "请等一分钟再试。", en: "Wait a minute and try again." },
};

function refused(error: FastifyError, request: Pick<FastifyRequest, "url">): ErrorBody {
  return {
    code: error.code.toLowerCase().replaceAll("_", "-"),
    message: { zh: "请求无法处理", en: "The request cannot be handled" },
    where: request.url,
    expected: null,
    found: error.message,
    advice: {
      zh: "请按 /api/docs 的说明发送请求。",
      en: "See /api/docs for the requests there are.",
    },
  };
}

/** The books took nothing; what stands on the line says why. */
const refusedByBooks = (refusal: LedgerRefusal): ErrorBody => ({
  code: refusal.code,
  message: { zh: refusal.zh, en: refusal.message },
  where: null,
  expected: null,
  found: null,
  advice: {
    zh: "没有任何改动。请查看预算项目的余额和已办的步骤。",
    en: "Nothing was changed. See what stands on the budget line, and which steps were done.",
  },
});

/** What an address under /api that leads nowhere answers. */
export function noSuchRoute(request: FastifyRequest): ApiError {
  return new ApiError(404, {
    code: "no-such-route",
    message: { zh: "没有这个接口地址", en: "There is no such API address" },
    where: request.url,
    expected: null,
    found: `${request.method} ${request.url}`,
    advice: { zh: "接口说明见 /api/docs。", en: "The API is described at /api/docs." },
  });
}
