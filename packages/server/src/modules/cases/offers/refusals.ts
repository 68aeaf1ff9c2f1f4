import { refusal } from "../../../errors/refusal.ts";

/** Another sum is offered than the one that whoever takes it up has seen. */
export const offerOfOtherSum = (expected: string, found: string) =>
  refusal(
    409,
    "offer-of-other-sum",
    { zh: "金额与告知的不同", en: "Another sum is offered" },
    { zh: "请重新打开，看清金额后再确认。", en: "Open it again and see how much it is." },
    { where: "sum", expected, found },
  );

export const takenUpAlready = (cases: readonly string[]) =>
  refusal(
    409,
    "taken-up-already",
    {
      zh: `同一事项已确认免申即享：${cases.join("、")}`,
      en: `What was offered for the same thing has been confirmed: ${cases.join(", ")}`,
    },
    { zh: "请查看该件的办理进度；不能再申报。", en: "See how that case goes on instead." },
    { found: cases.join(", ") },
  );
