import type { ArticleBody } from "@gongbao/server";
import { useTranslation } from "react-i18next";

const roleKeys = {
  lead: "reader.lead",
  support: "reader.support",
  responsible: "reader.responsible",
} as const;

/** Who answers for an article, by role. */
export function Responsibilities({ article }: { readonly article: ArticleBody }) {
  const { t } = useTranslation();
  const bodies = article.responsibilities.flatMap((each) => each.bodies);
  if (bodies.length === 0) return null;
  return (
    <ul className="bodies" aria-label={t("reader.bodies", { article: article.id })}>
      {bodies.map((body) => (
        <li key={`${body.range.start}`} className={`body-chip body-${body.role}`}>
          <span className="body-role">{t(roleKeys[body.role])}</span>
          <span lang="zh-CN">{body.name}</span>
        </li>
      ))}
    </ul>
  );
}
