import type { ResponsibilitiesBody } from "../api/bodies.ts";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useLanguage } from "../language/useLanguage.ts";
import { articlePath } from "../reader/addresses.ts";

const roles = [
  ["lead", "responsibilities.lead"],
  ["responsible", "responsibilities.responsible"],
  ["support", "responsibilities.support"],
] as const;

/** The same body by body, for pages too narrow for the matrix. */
export function BodyList({ bodies, articles }: Pick<ResponsibilitiesBody, "bodies" | "articles">) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <section className="body-list" aria-labelledby="body-list">
      <h2 id="body-list">{t("responsibilities.byBody")}</h2>
      {bodies.map(({ id, name }) => {
        const own = articles.flatMap((article) =>
          article.bodies.filter(({ body }) => body === id).map(({ role }) => ({ article, role })),
        );
        return (
          <details key={id} open={bodies.length === 1}>
            <summary>
              {name[language]}
              <span>{t("responsibilities.articles", { count: own.length })}</span>
            </summary>
            {roles.map(([role, words]) => {
              const these = own.filter((each) => each.role === role);
              return these.length === 0 ? null : (
                <div key={role}>
                  <h3>{t(words)}</h3>
                  <ul>
                    {these.map(({ article }) => (
                      <li key={article.article}>
                        <Link to={articlePath(article.document, article.article)}>
                          {t("responsibilities.articleNumber", { article: article.article })}
                          {article.title === null ? null : (
                            <span lang="zh-CN">{` ${article.title}`}</span>
                          )}
                        </Link>
                      </li>
                    ))}
                  </ul>
                </div>
              );
            })}
          </details>
        );
      })}
    </section>
  );
}
