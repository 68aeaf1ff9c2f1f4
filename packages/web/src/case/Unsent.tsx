import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CaseBody } from "../api/bodies.ts";
import { allKept, forgetTyped } from "../kept/useKept.ts";
import { InChinese } from "../language/InChinese.tsx";
import { stepNames } from "./step-words.ts";
import { unsentOf } from "./unsent.ts";
import "../told/told.css";

/** What whoever looks wrote for steps that they cannot take any more: to be read, copied and put away. */
export function UnsentWords({
  found: { number, can },
  user,
}: {
  readonly found: CaseBody;
  readonly user: string;
}) {
  const { t } = useTranslation();
  const [, setDropped] = useState(0);
  return unsentOf(allKept(user), { user, number, can }).map(({ name, step, words }) => (
    <div key={name} className="told">
      <p>
        <strong>{t("case.unsent", { step: t(stepNames[step]) })}</strong>
      </p>
      <p className="note">{t("case.unsentNote")}</p>
      {words.map((each) => (
        <p key={each} className="unsent-words">
          <InChinese words={each} />
        </p>
      ))}
      <button
        type="button"
        className="plain-link"
        onClick={() => {
          forgetTyped(name);
          setDropped((count) => count + 1);
        }}
      >
        {t("case.dropUnsent")}
      </button>
    </div>
  ));
}
