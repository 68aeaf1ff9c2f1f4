import { type CaseBody } from "../api/bodies.ts";
import type { Once } from "../api/change.ts";
import { api, bodyOf } from "../api/request.ts";

/** A step that needs no words. */
export type PlainStep = "accept" | "check" | "publish" | "approve" | "pay";

/** A step that needs a reason alone. */
export type ReasonStep = "decline" | "adopt-rules" | "reject" | "send-back" | "cancel";

const plain = {
  accept: "/api/v1/cases/{case}/accept",
  check: "/api/v1/cases/{case}/check",
  publish: "/api/v1/cases/{case}/publish",
  approve: "/api/v1/cases/{case}/approve",
  pay: "/api/v1/cases/{case}/pay",
} as const;

const reasoned = {
  decline: "/api/v1/cases/{case}/decline",
  "adopt-rules": "/api/v1/cases/{case}/adopt-rules",
  reject: "/api/v1/cases/{case}/reject",
  "send-back": "/api/v1/cases/{case}/send-back",
  cancel: "/api/v1/cases/{case}/cancel",
} as const;

/** The version that was seen: another's step meanwhile is then refused with 412, and nothing is lost. */
const seen = (version: number | undefined) => (version === undefined ? {} : { version });

/** Takes a step that needs no words. */
export const takePlainStep = (
  kind: PlainStep,
  number: string,
  header: Once,
  version?: number,
): Promise<CaseBody> =>
  bodyOf(
    api.POST(plain[kind], {
      params: { path: { case: number }, header },
      body: { ...seen(version), said: {} },
    }),
  );

/** Takes a step that needs a reason. */
export const takeReasonStep = (
  kind: ReasonStep,
  number: string,
  header: Once,
  version: number,
  reason: string,
): Promise<CaseBody> =>
  bodyOf(
    api.POST(reasoned[kind], {
      params: { path: { case: number }, header },
      body: { version, said: { reason } },
    }),
  );
