import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { chronicleQuery } from "../chronicle/queries.ts";
import { useDates } from "../language/useDates.ts";
import { lineAnchor } from "../reader/landmarks.ts";
import { Nothing } from "../states/Nothing.tsx";
import { organisationsQuery } from "../api/queries.ts";
import { postsQuery } from "./queries.ts";
import { useBodyName } from "./useBodyName.ts";
import "./people.css";

const basisKeys = {
  appointed: "people.basisAppointed",
  removed: "people.basisRemoved",
  lapsed: "people.basisLapsed",
  implied: "people.basisImplied",
} as const;

/** The posts of whoever bears a name: since when, until when, by which words. */
export function PersonPage() {
  const { t } = useTranslation();
  const { day } = useDates();
  const { name = "" } = useParams();
  const { data } = useSuspenseQuery(postsQuery);
  const { data: register } = useSuspenseQuery(organisationsQuery);
  const nameOf = useBodyName(register);
  const posts = data.posts.filter(({ person }) => person === name);
  const { data: chronicle } = useQuery({ ...chronicleQuery, enabled: posts.length === 0 });
  const isInChronicle =
    chronicle?.events.some(({ people }) => people.some((one) => one.name === name)) ?? false;
  const shared = data.homonyms.find((each) => each.name === name);
  return (
    <div className="frame-inner page">
      <title>{`${name} · ${t("people.title")} · ${t("frame.brand")}`}</title>
      <p>
        <Link to="/people">{t("people.back")}</Link>
      </p>
      <h1 lang="zh-CN">{name}</h1>
      {shared ? (
        <p className="people-shared">
          {t("people.shared")}{" "}
          {shared.documents.includes("D5") ? (
            <Link to={`/chronicle?person=${encodeURIComponent(name)}`}>
              {t("people.inChronicle")}
            </Link>
          ) : null}
        </p>
      ) : null}
      {posts.length === 0 ? (
        <Nothing title={t("people.noPosts", { name })}>
          {isInChronicle ? (
            <p>
              <Link to={`/chronicle?person=${encodeURIComponent(name)}`}>
                {t("people.inChronicle")}
              </Link>
            </p>
          ) : null}
        </Nothing>
      ) : (
        <>
          <p className="note">{t("people.byNameOnly")}</p>
          <ol className="person-posts">
            {posts.map((held) => (
              <li key={held.citation.start + held.basis}>
                <h2>
                  <Link
                    to={`/people?day=${held.from ?? held.seen ?? ""}&body=${encodeURIComponent(held.post.organisation ?? held.post.body)}`}
                  >
                    {nameOf(held.post.organisation, held.post.body)}
                  </Link>{" "}
                  <span lang="zh-CN">{held.post.office}</span>
                </h2>
                <dl className="person-dates">
                  <div>
                    <dt>{t("people.from")}</dt>
                    <dd>{held.from === null ? t("people.unknown") : day(held.from)}</dd>
                  </div>
                  <div>
                    <dt>{t("people.to")}</dt>
                    <dd>{held.to === null ? t("people.noEnd") : day(held.to)}</dd>
                  </div>
                  <div>
                    <dt>{t("people.basis")}</dt>
                    <dd>{t(basisKeys[held.basis])}</dd>
                  </div>
                </dl>
                <blockquote lang="zh-CN">
                  <Link
                    to={`/read/${held.citation.document}?find=${encodeURIComponent(held.citation.quote)}#${lineAnchor(held.citation.start)}`}
                  >
                    {held.citation.quote}
                  </Link>
                </blockquote>
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}
