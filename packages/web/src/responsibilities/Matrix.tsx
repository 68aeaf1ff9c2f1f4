import type { ResponsibilitiesBody } from "../api/bodies.ts";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useLanguage } from "../language/useLanguage.ts";
import { articlePath } from "../reader/addresses.ts";

const signs = {
  lead: ["responsibilities.leadSign", "responsibilities.lead"],
  support: ["responsibilities.supportSign", "responsibilities.support"],
  responsible: ["responsibilities.responsibleSign", "responsibilities.responsible"],
} as const;

/** Bodies by articles: who leads, supports or is responsible. For wide pages. */
export function Matrix({ bodies, articles }: Pick<ResponsibilitiesBody, "bodies" | "articles">) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <section className="matrix-part" aria-labelledby="matrix">
      <h2 id="matrix">{t("responsibilities.matrix")}</h2>
      <p className="meta matrix-key">
        {Object.entries(signs).map(([role, [sign, words]]) => (
          <span key={role}>
            <span className={`matrix-sign matrix-${role}`}>{t(sign)}</span> {t(words)}
          </span>
        ))}
      </p>
      <div className="matrix-scroll">
        <table className="matrix">
          <thead>
            <tr>
              <th scope="col">{t("responsibilities.body")}</th>
              {articles.map(({ document, article, title, citation }) => (
                <th key={article} scope="col">
                  <Link to={articlePath(document, article)} lang="zh-CN" title={title ?? citation}>
                    {article}
                    <span className="visually-hidden">{title ?? ""}</span>
                  </Link>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {bodies.map(({ id, name }) => (
              <tr key={id}>
                <th scope="row">
                  <Link
                    to={`/who-does-what?document=${articles[0]?.document ?? ""}&body=${encodeURIComponent(id)}`}
                  >
                    {name[language]}
                  </Link>
                </th>
                {articles.map((article) => {
                  const role = article.bodies.find(({ body }) => body === id)?.role;
                  return (
                    <td key={article.article}>
                      {role === undefined ? null : (
                        <span className={`matrix-sign matrix-${role}`}>
                          <span aria-hidden="true">{t(signs[role][0])}</span>
                          <span className="visually-hidden">{t(signs[role][1])}</span>
                        </span>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
