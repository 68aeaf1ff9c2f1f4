import { refusal } from "./refusal.ts";

/** A reason that whom it is given to could not understand. */
export const reasonTooShort = (where: string) =>
  refusal(
    400,
    "reason-too-short",
    { zh: "理由太短，对方看不明白", en: "The reason is too short to be understood" },
    { zh: "请写明理由，至少4个字。", en: "Write what it is, in at least 4 characters." },
    { where, expected: "at least 4 characters" },
  );
