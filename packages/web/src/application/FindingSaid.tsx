import { useTranslation } from "react-i18next";
import type { CaseBody } from "../api/bodies.ts";
import { InChinese } from "../language/InChinese.tsx";

const verdicts = {
  "as-stated": "application.asStatedFound",
  corrected: "application.correctedFound",
  unproven: "application.unprovenFound",
} as const;

type Fact = CaseBody["facts"][number];

/** What the review found of a fact. */
export function FindingSaid({
  fact: { fact, finding },
  say,
  note = finding?.note ?? null,
}: {
  readonly fact: Fact;
  /** What is noted beside it; the finding's own words where it is not given. */
  readonly note?: string | null;
  readonly say: (fact: string, value: Fact["stated"]) => string;
}) {
  const { t } = useTranslation();
  if (finding === null) return null;
  return (
    <span className="note said-found">
      {t(verdicts[finding.verdict])}
      {finding.verdict === "corrected" ? <strong>{say(fact, finding.value)}</strong> : null}
      <InChinese words={note === null ? "" : ` ${note}`} />
    </span>
  );
}
