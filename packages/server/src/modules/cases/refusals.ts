import type { CaseProblem, Label } from "@gongbao/engine";
import { ApiError } from "../../errors/api-error.ts";
import type { NotAllowed } from "./assessment.ts";
import type { State, Step } from "./steps.ts";

const refusal = (
  status: number,
  code: string,
  message: Label,
  advice: Label,
  more: { readonly where?: string; readonly expected?: string; readonly found?: string } = {},
): ApiError =>
  new ApiError(status, {
    code,
    message: { ...message },
    where: more.where ?? null,
    expected: more.expected ?? null,
    found: more.found ?? null,
    advice: { ...advice },
  });

export const changedMeanwhile = (number: string) =>
  refusal(
    412,
    "changed-meanwhile",
    { zh: "这件申报刚刚有了变化", en: "This case has changed meanwhile" },
    { zh: "请重新打开后再办。", en: "Open it again and look before you go on." },
    { where: number },
  );

export const fromAnotherState = (number: string, step: Step, state: State) =>
  refusal(
    409,
    "not-now",
    { zh: `现在不能${step.label.zh}`, en: `It is not the time to ${step.label.en}` },
    { zh: "请看办理进度，轮到这一步时再办。", en: "See whose turn it is." },
    { where: number, expected: step.from.join(", "), found: state },
  );

export const outsideWindow = (opens: string, closes: string, day: string) =>
  refusal(
    409,
    "outside-window",
    { zh: "不在申报期内", en: "The programme does not take applications on this day" },
    { zh: "请在申报期内提交；草稿会保留。", en: "Submit within its days; the draft stays." },
    { expected: `${opens} – ${closes}`, found: day },
  );

/** All that is wrong with what is stated, told at once. */
export const wrongStatement = (problems: readonly CaseProblem[]) =>
  refusal(
    422,
    "wrong-statement",
    {
      zh: problems.map(({ message }) => message.zh).join("；"),
      en: problems.map(({ message }) => message.en).join("; "),
    },
    { zh: "请改正后再提交。", en: "Correct it and send it again." },
    { where: problems.map(({ path }) => path.join(".")).join(", ") },
  );

export const nothingDue = (reasons: readonly Label[]) =>
  refusal(
    422,
    "nothing-due",
    {
      zh: `按所填情况不符合：${reasons.map(({ zh }) => zh).join("；")}`,
      en: `By what is stated nothing is due: ${reasons.map(({ en }) => en).join("; ")}`,
    },
    { zh: "请核对所填情况。", en: "See whether what is stated is right." },
  );

export const stillMissing = (facts: readonly string[]) =>
  refusal(
    422,
    "still-missing",
    { zh: `还缺：${facts.join("、")}`, en: `Still missing: ${facts.join(", ")}` },
    { zh: "请一次补齐。", en: "State them all." },
    { expected: facts.join(", ") },
  );

export const opinionsMissing = (bodies: readonly string[]) =>
  refusal(
    409,
    "opinions-missing",
    { zh: "还有会审单位没有出具意见", en: "Supporting bodies have not given their opinions" },
    { zh: "请等各单位出具意见。", en: "Wait for them." },
    { expected: bodies.join(", ") },
  );

export const figureNotAllowed = (refused: readonly NotAllowed[]) =>
  refusal(
    422,
    "figure-not-allowed",
    { zh: "金额不在条文给出的范围内", en: "The figure is not within what the article gives" },
    { zh: "请在范围内定一个数，并写明理由。", en: "Decide a figure within it, with the reason." },
    {
      where: refused.map(({ item }) => item ?? "").join(", "),
      expected: refused.map(({ expected }) => expected).join("; "),
      found: refused.map(({ found }) => found).join("; "),
    },
  );

export const reasonMissing = refusal(
  422,
  "reason-missing",
  { zh: "在幅度内定数须写明理由", en: "A figure within a range needs its reason" },
  { zh: "请写明理由。", en: "Write it." },
  { where: "reason" },
);

export const assessmentChanged = (expected: string, found: string) =>
  refusal(
    409,
    "assessment-changed",
    {
      zh: "审核之后情况有变，按现在的已奖情况金额不同",
      en: "Since the decision other awards were made: the amount is no longer the same",
    },
    { zh: "请退回审核。", en: "Send it back for review." },
    { expected, found },
  );

export const quotaFull = (quota: number) =>
  refusal(
    409,
    "quota-full",
    { zh: "名额已满", en: "All places of the programme are taken" },
    { zh: "不能再批准。", en: "No more can be approved." },
    { expected: String(quota) },
  );

export const noticeRunning = (until: string, day: string) =>
  refusal(
    409,
    "notice-running",
    { zh: "公示期未满", en: "The public notice has not ended" },
    { zh: "公示期满后再批准。", en: "Approve after it." },
    { expected: `> ${until}`, found: day },
  );

export const objectionsOpen = (count: number) =>
  refusal(
    409,
    "objections-open",
    { zh: "还有异议没有答复", en: "Objections have not been answered" },
    { zh: "请先答复。", en: "Answer them first." },
    { found: String(count) },
  );

export const noVerifiedAccount = refusal(
  409,
  "no-verified-account",
  { zh: "收款账户未经核实", en: "The payee's account has not been verified" },
  { zh: "请由另一人核实账户后再拨付。", en: "Another person verifies it first." },
);

export const noSuchOrder = (number: string) =>
  refusal(
    404,
    "no-such-order",
    { zh: "这件申报没有这个付款单", en: "This case has no such payment order" },
    { zh: "请从付款单列表中选。", en: "Choose one of its orders." },
    { found: number },
  );
