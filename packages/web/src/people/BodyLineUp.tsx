import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useDates } from "../language/useDates.ts";
import { Phrases } from "../language/Phrases.tsx";
import { useLanguage } from "../language/useLanguage.ts";
import { type LineUp, isShownOn } from "./posts.ts";

/** An office as the gazette names it, with the second one that goes with it. */
const postOf = ({ post, concurrent }: LineUp["holders"][number]): string =>
  concurrent ? `${post.office}（${concurrent.body}${concurrent.office}）` : post.office;

/** A body with its holders in order. */
export function BodyLineUp({
  lineUp,
  name,
  day,
}: {
  readonly lineUp: LineUp;
  readonly name: string;
  readonly day: string;
}) {
  const { t } = useTranslation();
  const { day: sayDay } = useDates();
  const language = useLanguage();
  return (
    <section className="line-up">
      <h3>{name}</h3>
      <ol>
        {lineUp.holders.map((held) => (
          <li key={`${held.person}-${held.post.office}-${held.basis}`}>
            <span lang="zh-CN" className="line-up-post phrases">
              <Phrases words={postOf(held)} />
            </span>{" "}
            <Link to={`/people/${encodeURIComponent(held.person)}`} lang="zh-CN">
              {held.person}
            </Link>
            <span className="line-up-since">
              {held.from === null
                ? isShownOn(held, day)
                  ? t("people.named")
                  : held.to === null
                    ? t("people.sinceUnknown")
                    : t("people.untilOnly", { day: sayDay(held.to) })
                : t("people.since", { day: sayDay(held.from) })}
              {held.notes.map(({ words }) =>
                language === "zh" ? (
                  <span key={words} className="line-up-note">{`（${words}）`}</span>
                ) : (
                  <Fragment key={words}>
                    {" "}
                    <span className="line-up-note">
                      (<span lang="zh-CN">{words}</span>)
                    </span>
                  </Fragment>
                ),
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
