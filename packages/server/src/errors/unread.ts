import { STATUS_CODES } from "node:http";
import type { FastifyServerOptions } from "fastify";
import type { ErrorBody } from "./api-error.ts";
import { problemOf, problemType } from "./problem.ts";

const advice = {
  zh: "请按 HTTP/1.1 发送请求，地址和请求头合计不超过16 KiB。",
  en: "Send it as HTTP/1.1 has it, with no more than 16 KiB of address and headers.",
};

const nowhere = { where: null, expected: null, found: null, advice } as const;

const headTooLong: ErrorBody = {
  code: "head-too-long",
  message: { zh: "地址和请求头太长", en: "The address and headers are too long" },
  ...nowhere,
};

const tooSlow: ErrorBody = {
  code: "request-too-slow",
  message: { zh: "请求没有在规定时间内到齐", en: "The request did not arrive in time" },
  ...nowhere,
};

const unreadable: ErrorBody = {
  code: "unreadable-request",
  message: { zh: "请求无法读懂", en: "The request cannot be read" },
  ...nowhere,
};

function refusalOf(code: string): readonly [status: number, body: ErrorBody] {
  if (code === "HPE_HEADER_OVERFLOW") return [431, headTooLong];
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") return [408, tooSlow];
  return [400, unreadable];
}

/** Answers what came so broken, so long or so slowly that it never became a request, and ends the connection. */
export const refuseUnread: NonNullable<FastifyServerOptions["clientErrorHandler"]> = (
  { code },
  socket,
) => {
  if (code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, body] = refusalOf(code);
  const text = JSON.stringify(problemOf(status, body, { language: "zh", instance: "" }));
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}`,
    `content-type: ${problemType}; charset=utf-8`,
    `content-length: ${Buffer.byteLength(text)}`,
    "cache-control: no-store",
    "connection: close",
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${text}`);
};
