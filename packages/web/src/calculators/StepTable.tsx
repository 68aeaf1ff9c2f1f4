import type { Label } from "@gongbao/engine";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../language/useLanguage.ts";
import { useMoney } from "../money/useMoney.ts";
import "./steps.css";
import { InChinese } from "../language/InChinese.tsx";
import { withinQuotes } from "../language/nested-quotes.ts";

/** One line of a working: how deep, what, how much, and the words it rests on. */
interface Line {
  readonly depth: number;
  readonly what: Label;
  readonly value: Label;
  readonly words: string | null;
}

/** How a sum came about, line by line; a line further in is a part of the one above. */
export function StepTable({ steps }: { readonly steps: readonly Line[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const money = useMoney();
  // A line has no name of its own: what it says may stand there twice.
  const lines = steps.map((step, place) => ({ ...step, place }));
  return (
    <table className="step-table">
      <caption>{t("calculators.inward")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("calculators.what")}</th>
          <th scope="col">{t("calculators.value")}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ place, depth, what, value, words }) => (
          <tr key={place}>
            <th scope="row" className={`step-${Math.min(depth, 5)}`}>
              <InChinese words={what[language]} />
              {words === null || words === what.zh ? null : (
                <q lang="zh-CN">{withinQuotes(words)}</q>
              )}
            </th>
            <td>{money.words(value[language])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
