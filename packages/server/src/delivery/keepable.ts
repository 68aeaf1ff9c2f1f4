import type { FastifyInstance } from "fastify";
import { ApiError } from "../errors/api-error.ts";

/** Nothing that is sent here is nested deeper than a few levels; what walks a value may go as deep as it is. */
const deepest = 40;

/** Refuses, before anything reads it, text that the database cannot keep, numbers without end, and values nested so. */
export function installKeepable(app: FastifyInstance): void {
  app.addHook("preValidation", async ({ params, query, body }) => {
    refuse({ params, querystring: query, body });
  });
  // What an address says is text until it has been validated, and a validator takes 1e400 for a number below any maximum.
  app.addHook("preHandler", async ({ params, query }) => {
    refuse({ params, querystring: query });
  });
}

function refuse(parts: Readonly<Record<string, unknown>>): void {
  for (const [part, value] of Object.entries(parts)) {
    const fault = faultIn(value);
    if (fault === "text") throw unkeepable(part);
    if (fault === "number") throw tooLarge(part);
    if (fault === "depth") throw tooDeep(part);
  }
}

/** Walks without calling itself, so that depth costs nothing. */
function faultIn(root: unknown): "text" | "number" | "depth" | null {
  const open: (readonly [value: unknown, depth: number])[] = [[root, 0]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [value, depth] = next;
    if (typeof value === "string" && !isKeepable(value)) return "text";
    if (typeof value === "number" && !Number.isFinite(value)) return "number";
    if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) continue;
    if (depth >= deepest) return "depth";
    for (const [name, each] of Object.entries(value)) {
      if (!isKeepable(name)) return "text";
      open.push([each, depth + 1]);
    }
  }
  return null;
}

/** PostgreSQL keeps any character but zero; half of a pair of surrogates is no character. */
const isKeepable = (text: string): boolean => !text.includes("\u0000") && text.isWellFormed();

const unkeepable = (part: string) =>
  new ApiError(400, {
    code: "unkeepable-text",
    message: {
      zh: "文字中有无法保存的字符",
      en: "The text holds a character that cannot be kept",
    },
    where: part,
    expected: "text without U+0000 and without half a surrogate pair",
    found: null,
    advice: { zh: "请去掉这个字符。", en: "Take it out." },
  });

const tooLarge = (part: string) =>
  new ApiError(400, {
    code: "number-too-large",
    message: { zh: "数字太大", en: "A number is too large" },
    where: part,
    expected: null,
    found: null,
    advice: { zh: "请改正这个数字。", en: "Correct the number." },
  });

const tooDeep = (part: string) =>
  new ApiError(400, {
    code: "too-deep",
    message: { zh: "内容嵌套太深", en: "The content is nested too deep" },
    where: part,
    expected: `at most ${deepest} levels`,
    found: null,
    advice: { zh: "请按 /api/docs 的说明填写。", en: "See /api/docs for what it takes." },
  });
