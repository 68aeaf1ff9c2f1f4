import type { Label } from "@gongbao/engine";
import { refusal } from "../../../errors/refusal.ts";
import type { Lacking } from "../../evidence/held.ts";

const bracketed = {
  zh: (words: string) => `（${words}）`,
  en: (words: string) => ` (${words})`,
};

/** A paper as it is called: the thing, the fact, and what proves it. */
const paperSaid =
  (language: "zh" | "en") =>
  ({ label, evidence, item }: Lacking): string =>
    `${item === null ? "" : `${item} `}${label[language]}${evidence === null ? "" : bracketed[language](evidence[language])}`;

const allPapers: Record<"zh" | "en", (lacking: readonly Lacking[]) => string> = {
  zh: (lacking) => lacking.map(paperSaid("zh")).join("；"),
  en: (lacking) => lacking.map(paperSaid("en")).join("; "),
};

const whereLacking = ({ fact, item }: Lacking): string =>
  [fact, ...(item === null ? [] : [item])].join(" ");

/**
 * All that is not stated yet: facts, and kinds of things of which there is none. The papers that are missing as well are told
 * with them, lest they are refused once more when all is stated.
 */
export const stillMissing = (
  missing: readonly { readonly id: string; readonly label: Label }[],
  lacking: readonly Lacking[],
) => {
  const zh = [
    missing.map(({ label }) => label.zh).join("、"),
    ...(lacking.length === 0 ? [] : [`证明材料：${allPapers.zh(lacking)}`]),
  ];
  const en = [
    missing.map(({ label }) => label.en).join(", "),
    ...(lacking.length === 0 ? [] : [`papers: ${allPapers.en(lacking)}`]),
  ];
  return refusal(
    422,
    "still-missing",
    { zh: `还缺：${zh.join("；")}`, en: `Still missing: ${en.join("; ")}` },
    {
      zh: "请一次补齐后再提交。",
      en: "Fill in and upload everything that is missing, then submit again.",
    },
    { expected: [...missing.map(({ id }) => id), ...lacking.map(whereLacking)].join(", ") },
  );
};

/** All evidence that is missing, told at once: the fact, what proves it, and the thing it is about. */
export const evidenceMissing = (lacking: readonly Lacking[]) =>
  refusal(
    422,
    "evidence-missing",
    {
      zh: `还缺证明材料：${allPapers.zh(lacking)}`,
      en: `Papers are missing: ${allPapers.en(lacking)}`,
    },
    { zh: "请一次上传齐全后再提交。", en: "Upload all of it, then submit again." },
    { where: "evidence", expected: lacking.map(whereLacking).join("; ") },
  );
