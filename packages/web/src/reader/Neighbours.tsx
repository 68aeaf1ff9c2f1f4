import type { DocumentBody } from "../api/bodies.ts";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Phrases } from "../language/Phrases.tsx";
import "./neighbours.css";

/** The parts of the document, what it names, and the documents before and after it. */
export function Neighbours({ document }: { readonly document: DocumentBody }) {
  const { t } = useTranslation();
  const references = [...new Map(document.references.map((each) => [each.number, each])).values()];
  return (
    <div className="neighbours">
      {document.parts.length > 0 ? (
        <section aria-labelledby="parts">
          <h2 id="parts">{t("reader.parts")}</h2>
          <ul lang="zh-CN" className="phrases">
            {document.parts.map((part) => (
              <li key={part.id}>
                <Link to={`/read/${part.id}`}>
                  <Phrases words={part.title} />
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {references.length > 0 ? (
        <section aria-labelledby="references">
          <h2 id="references">{t("reader.references")}</h2>
          <ul lang="zh-CN" className="phrases">
            {references.map(({ number, title }) => (
              <li key={number}>
                {title === null ? null : <Phrases words={`《${title}》`} />}
                <span className="neighbours-number">{number}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <nav className="neighbours-ways" aria-label={t("reader.neighbours")}>
        {document.previous ? (
          <Link to={`/read/${document.previous.id}`}>
            <span>{t("reader.previous")}</span>
            <span lang="zh-CN" className="phrases">
              <Phrases words={document.previous.title} />
            </span>
          </Link>
        ) : null}
        {document.next ? (
          <Link to={`/read/${document.next.id}`} className="neighbours-next">
            <span>{t("reader.next")}</span>
            <span lang="zh-CN" className="phrases">
              <Phrases words={document.next.title} />
            </span>
          </Link>
        ) : null}
      </nav>
    </div>
  );
}
