import { useTranslation } from "react-i18next";
import { sentence } from "../language/language.ts";
import { useLanguage } from "../language/useLanguage.ts";
import type { Defect } from "./defects.ts";
import { InChinese } from "../language/InChinese.tsx";

/** What was done about a defect: facts that are stated otherwise, papers that came, what was said. */
export function MendedBy({
  done: { facts, papers, said },
  say,
}: {
  readonly done: Pick<Defect, "facts" | "papers" | "said">;
  readonly say: (fact: string, value: unknown) => string;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (facts.length + papers.length === 0 && said === null) return null;
  const named = ({ item, label }: Defect["facts"][number] | Defect["papers"][number]): string =>
    `${item === null ? "" : `${item} `}${sentence(label[language])}`;
  const value = (fact: string, stated: unknown): string =>
    stated === null ? t("application.notStated") : say(fact, stated);
  return (
    <ul className="mended-by">
      {facts.map((each) => (
        <li key={`${each.fact} ${each.item ?? ""}`}>
          <InChinese
            words={t("application.changedFact", {
              what: named(each),
              before: value(each.fact, each.before),
              now: value(each.fact, each.now),
            })}
          />
        </li>
      ))}
      {[...Map.groupBy(papers, ({ name }) => name)].map(([name, of]) => (
        <li key={name}>
          <InChinese
            words={t("application.addedPaper", {
              what: of.map(named).join(language === "zh" ? "、" : ", "),
              name,
            })}
          />
        </li>
      ))}
      {said === null ? null : (
        <li>
          <InChinese words={t("application.saidOfDefect", { words: said })} />
        </li>
      )}
    </ul>
  );
}
