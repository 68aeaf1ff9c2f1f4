import type { CaseProblem, Label } from "@gongbao/engine";
import { refusal } from "../../errors/refusal.ts";
import type { NotAllowed } from "./assessment/settling.ts";
import type { State, Step } from "./way/steps.ts";

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
      zh: `申报内容不对：${problems.map(({ message }) => message.zh).join("；")}`,
      en: `What is stated is wrong: ${problems.map(({ message }) => message.en).join("; ")}`,
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

const numbered = (defects: readonly { readonly number: number; readonly words: string }[]) =>
  defects.map(({ number, words }) => `（${number}）${words.replace(/[。.]+$/u, "")}`).join("；");

const howToMend: Label = {
  zh: "请逐条补正：改填、补交材料，或者写明不能补正的原因，再提交。",
  en: "Answer each: change what is stated, add a paper, or say why it cannot be mended; then submit again.",
};

/** Sent in again as it was. */
export const nothingMended = (
  defects: readonly { readonly number: number; readonly words: string }[],
) =>
  refusal(
    422,
    "nothing-mended",
    {
      zh: `补正通知后没有任何改动：${numbered(defects)}`,
      en: `Nothing was changed since the letter that asks to mend: ${numbered(defects)}`,
    },
    howToMend,
    { where: "answers", expected: defects.map(({ number }) => number).join(", "), found: "0" },
  );

/** All defects that nothing was said or done about. */
export const defectsUnanswered = (
  defects: readonly { readonly number: number; readonly words: string }[],
) =>
  refusal(
    422,
    "defects-unanswered",
    {
      zh: `还有补正内容没有回应：${numbered(defects)}`,
      en: `Defects of the letter are not answered: ${numbered(defects)}`,
    },
    howToMend,
    { where: "answers", expected: defects.map(({ number }) => number).join(", ") },
  );

export const noSuchDefect = (found: readonly number[], count: number) =>
  refusal(
    422,
    "no-such-defect",
    { zh: "补正通知里没有这一条", en: "The letter that asks to mend has no such defect" },
    { zh: "请按通知里的序号回应。", en: "Answer by the numbers of the letter." },
    { where: "answers", expected: count === 0 ? "" : `1 – ${count}`, found: found.join(", ") },
  );

export const notChanged = (
  places: readonly { readonly fact: string; readonly item: string | null }[],
) =>
  refusal(
    422,
    "not-changed",
    {
      zh: "所说的这几项，补正通知后没有改动，也没有补交材料",
      en: "What is named was not changed since the letter, and no paper was added for it",
    },
    { zh: "请先改好再提交，或者写明原因。", en: "Change it first, or say why not." },
    {
      where: "answers",
      found: places.map(({ fact, item }) => [item, fact].filter(Boolean).join(" ")).join(", "),
    },
  );

export const opinionsMissing = (bodies: readonly string[]) =>
  refusal(
    409,
    "opinions-missing",
    { zh: "还有会审单位没有出具意见", en: "Supporting bodies have not given their opinions" },
    { zh: "请等各单位出具意见。", en: "Wait for them." },
    { expected: bodies.join(", ") },
  );

export const opinionGiven = (body: string) =>
  refusal(
    409,
    "opinion-given",
    { zh: "本单位已经出具意见", en: "This body has given its opinion" },
    {
      zh: "意见已记入办理经过，不能再出具；重新审核时可以再出具。",
      en: "It is in the history of the case and stands; another can be given if the case is reviewed anew.",
    },
    { found: body },
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

/** A range that another body, which the article names too, has settled in this review. */
export const figureSettledAlready = (item: string, by: Label, figure: string, said: string) =>
  refusal(
    409,
    "figure-settled-already",
    {
      zh: `${by.zh}已经定数为${figure}元，审核按这个数`,
      en: `The ${by.en} has set the figure to ${figure} yuan, and the decision goes by it`,
    },
    {
      zh: "不同意这个数的，请由该单位重新定数，再审核。",
      en: "If you think otherwise, ask that body to set it anew; then decide.",
    },
    { where: item, expected: figure, found: said },
  );

/** A range that nobody has settled: what it is, and who does. */
export const figureMissing = (
  open: readonly { readonly item: string | null; readonly expected: string }[],
  deciders: readonly Label[],
) =>
  refusal(
    422,
    "figure-missing",
    {
      zh: `条文给的是一个范围，还没有定数；由${deciders.map(({ zh }) => zh).join("、")}决定`,
      en: `The article gives a range, and no figure is set; it is decided by ${deciders.map(({ en }) => en).join(", ")}`,
    },
    { zh: "请在范围内定一个数，并写明理由。", en: "Set one within the range, with the reason." },
    {
      where: open.map(({ item }) => item ?? "").join(", "),
      expected: open.map(({ expected }) => expected).join("; "),
    },
  );

export const reasonMissing = refusal(
  422,
  "reason-missing",
  { zh: "在幅度内定数须写明理由", en: "A figure within a range needs its reason" },
  { zh: "请写明理由，至少4个字。", en: "Write it, in at least 4 characters." },
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

/** Objected to after the last day of the notice. */
export const noticeOver = (until: string, day: string) =>
  refusal(
    409,
    "notice-over",
    {
      zh: "公示期已满，不再接受异议",
      en: "The public notice is over: objections are no longer accepted",
    },
    {
      zh: "请直接向受理异议的单位反映。",
      en: "Tell the body that answers objections directly.",
    },
    { where: "case", expected: `<= ${until}`, found: day },
  );

export const objectionsOpen = (count: number) =>
  refusal(
    409,
    "objections-open",
    { zh: "还有异议没有答复", en: "Objections have not been answered" },
    { zh: "请先答复。", en: "Answer them first." },
    { found: String(count) },
  );

export const accountIsRefused = refusal(
  409,
  "account-refused",
  { zh: "这个账户没有通过核实", en: "This account was refused" },
  { zh: "请由单位另外登记一个账户。", en: "The payee names another account." },
  { where: "account" },
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

export const countyMissing = (applicant: string) =>
  refusal(
    422,
    "county-missing",
    {
      zh: "部分资金由所在县（市、区）或开发区承担，但没有登记申报单位的所在地",
      en: "A part is paid by the applicant's county or zone, and it is not recorded which that is",
    },
    { zh: "请先登记所在县（市、区）或开发区。", en: "Record the county or zone first." },
    { where: applicant },
  );

export const factsUnconfirmed = (labels: readonly Label[], facts: readonly string[]) =>
  refusal(
    409,
    "facts-unconfirmed",
    {
      zh: `还有事实没有逐项核实：${labels.map(({ zh }) => zh).join("、")}`,
      en: `Facts have not been confirmed: ${labels.map(({ en }) => en).join(", ")}`,
    },
    {
      zh: "请对照材料逐项核实：属实、更正或未证实。",
      en: "Hold each against its papers: as stated, corrected, or not proven.",
    },
    { expected: facts.join(", ") },
  );

export const noSuchFact = (found: readonly string[], known: readonly string[]) =>
  refusal(
    422,
    "no-such-fact",
    { zh: "申报中没有这些事实", en: "The case does not state these facts" },
    { zh: "请从申报的事实中选。", en: "Choose from the facts that are stated." },
    { where: "findings", expected: known.join(", "), found: found.join(", ") },
  );

export const notTheDecider = (bodies: readonly string[], labels: readonly Label[]) =>
  refusal(
    403,
    "not-the-decider",
    {
      zh: `条文规定由${labels.map(({ zh }) => zh).join("、")}定数`,
      en: `By the article the figure is set by ${labels.map(({ en }) => en).join(", ")}`,
    },
    { zh: "请由该单位先定数，再审核。", en: "That body sets it first; then decide." },
    { expected: bodies.join(", ") },
  );

export const noPlacesToRank = (programme: string) =>
  refusal(
    409,
    "no-places-to-rank",
    { zh: "这个项目不按排名分配名额", en: "The places of this programme do not go by rank" },
    { zh: "先批准者先得；无须排名。", en: "They go to the first approved; nothing is ranked." },
    { where: programme },
  );

export const windowStillOpen = (closes: string, day: string) =>
  refusal(
    409,
    "window-open",
    { zh: "申报期还没有结束", en: "The programme still takes applications" },
    { zh: "截止后再排名。", en: "Rank after it has closed." },
    { expected: `> ${closes}`, found: day },
  );

export const casesStillOpen = (cases: readonly string[]) =>
  refusal(
    409,
    "cases-undecided",
    { zh: "还有申报没有审核完", en: "Cases of the programme are not decided" },
    { zh: "全部审核后再排名。", en: "Rank when all are decided." },
    { found: cases.slice(0, 40).join(", ") },
  );

export const notRanked = (programme: string) =>
  refusal(
    409,
    "not-ranked",
    { zh: "名额还没有排名", en: "The places have not been ranked" },
    { zh: "请先排名。", en: "Rank the programme first." },
    { where: programme },
  );

export const outsidePlaces = (quota: number, score: string) =>
  refusal(
    409,
    "outside-places",
    { zh: "排名在名额之外", en: "Others rank before: there is no place for this one" },
    {
      zh: "请退回审核，不予奖补并说明理由。",
      en: "Send it back, to be rejected with this reason.",
    },
    { expected: String(quota), found: score },
  );

export const paymentsMade = refusal(
  409,
  "payments-made",
  { zh: "已有付款发出", en: "Payments have been sent" },
  { zh: "已付的请责令退回。", en: "What was paid is claimed back." },
);

export const moreThanPaid = (most: string, found: string) =>
  refusal(
    409,
    "more-than-paid",
    { zh: "超过可退回的金额", en: "This is more than there is to come back" },
    { zh: "请核对金额。", en: "See how much it is." },
    { where: "amount", expected: `0.01 – ${most}`, found },
  );

export const nothingToPay = (body: string) =>
  refusal(
    409,
    "nothing-to-pay",
    {
      zh: "本单位对这件申报没有待付的资金",
      en: "This body keeps nothing for this case that is not sent",
    },
    { zh: "请看付款单。", en: "See its payment orders." },
    { found: body },
  );
