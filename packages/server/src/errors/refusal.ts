import type { Label } from "@gongbao/engine";
import { ApiError } from "./api-error.ts";

/** What a refusal says beside its words: where, what was expected there, and what was found. */
interface Found {
  readonly where?: string;
  readonly expected?: string;
  readonly found?: string | null;
}

/** A refusal by its status and code: what is wrong, and what to do about it. */
export const refusal = (
  status: number,
  code: string,
  message: Label,
  advice: Label,
  { where, expected, found }: Found = {},
): ApiError =>
  new ApiError(status, {
    code,
    message: { ...message },
    where: where ?? null,
    expected: expected ?? null,
    found: found ?? null,
    advice: { ...advice },
  });
