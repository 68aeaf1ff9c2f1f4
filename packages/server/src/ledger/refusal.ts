/** Why the books do not take a posting. */
export type LedgerRefusalCode =
  | "not-enough"
  | "past-the-cap"
  | "more-than-awarded"
  | "already-sent"
  | "already-settled"
  | "key-used-otherwise"
  | "line-closed"
  | "no-such-line"
  | "line-exists"
  | "line-of-another"
  | "in-transit"
  | "not-sent"
  | "more-than-paid";

const messages: Readonly<Record<LedgerRefusalCode, { readonly zh: string; readonly en: string }>> =
  {
    "not-enough": { zh: "预算余额不足", en: "The budget line has not enough left" },
    "past-the-cap": { zh: "超过限额", en: "This goes past the cap" },
    "more-than-awarded": { zh: "超过已批准的金额", en: "This is more than was approved" },
    "already-sent": { zh: "这笔付款已经发出", en: "This payment has been sent already" },
    "already-settled": { zh: "这笔付款已有结果", en: "This payment has its outcome already" },
    "key-used-otherwise": {
      zh: "同一幂等键已用于另一笔",
      en: "This idempotency key was used for something else",
    },
    "line-closed": { zh: "该预算年度已结账", en: "This budget line is closed" },
    "no-such-line": { zh: "没有这个预算项目", en: "There is no such budget line" },
    "line-exists": { zh: "该预算项目已存在", en: "This budget line exists already" },
    "line-of-another": {
      zh: "该预算项目属于另一个单位",
      en: "This budget line is another body's",
    },
    "in-transit": { zh: "还有在途付款", en: "Payments are still on their way" },
    "not-sent": { zh: "这笔付款还没有发出", en: "This payment has not been sent" },
    "more-than-paid": { zh: "超过已支付的金额", en: "This is more than was paid" },
  };

/** The books refuse; nothing was written. */
export class LedgerRefusal extends Error {
  readonly code: LedgerRefusalCode;
  readonly zh: string;

  constructor(code: LedgerRefusalCode, options?: ErrorOptions) {
    super(messages[code].en, options);
    this.code = code;
    this.zh = messages[code].zh;
  }
}
