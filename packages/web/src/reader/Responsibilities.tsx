import type { ArticleBody } from "../api/bodies.ts";
import { useTranslation } from "react-i18next";
import { Bodies } from "../people/Bodies.tsx";

const roles = [
  ["lead", "reader.lead"],
  ["responsible", "reader.responsible"],
  ["support", "reader.support"],
] as const;

/** Who answers for an article, by role. */
export function Responsibilities({ article }: { readonly article: ArticleBody }) {
  const { t } = useTranslation();
  const bodies = article.responsibilities.flatMap((each) => each.bodies);
  if (bodies.length === 0) return null;
  return (
    <dl className="bodies" aria-label={t("reader.bodies", { article: article.id })}>
      {roles.map(([role, label]) => {
        const names = bodies.filter((body) => body.role === role);
        return names.length === 0 ? null : (
          <div key={role} className={`bodies-${role}`}>
            <dt>{t(label)}</dt>
            {names.map((body) => (
              <dd key={body.range.start}>
                <Bodies of={[body.name]} />
              </dd>
            ))}
          </div>
        );
      })}
    </dl>
  );
}
