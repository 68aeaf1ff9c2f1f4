import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { issueQuery, organisationsQuery } from "../api/queries.ts";
import { ChoiceFilter, Filters, TypedFilter } from "../filters/Filters.tsx";
import { useFilters } from "../filters/useFilters.ts";
import { Lead } from "../language/Lead.tsx";
import { useDates } from "../language/useDates.ts";
import { issueDay } from "../reader/issue-day.ts";
import { Nothing } from "../states/Nothing.tsx";
import { Changes } from "./Changes.tsx";
import { BodyLineUp } from "./BodyLineUp.tsx";
import { daysOfChange, isHeldOn, lineUps } from "./posts.ts";
import { postsQuery } from "./queries.ts";
import { useBodyName } from "./useBodyName.ts";
import "./people.css";

/** Who holds which post on a day, body by body, and what changed on it. */
export function PeoplePage() {
  const { t } = useTranslation();
  const { day: sayDay } = useDates();
  const { values, set, clear, any } = useFilters(["day", "body", "name"]);
  const { data } = useSuspenseQuery(postsQuery);
  const { data: issue } = useSuspenseQuery(issueQuery);
  const { data: register } = useSuspenseQuery(organisationsQuery);
  const nameOf = useBodyName(register);
  const newest = daysOfChange(data.posts).at(-1) ?? issueDay(issue);
  const day = values.day === "" ? newest : values.day;
  // Of what came after its last change the gazette says nothing: that somebody still holds a post least of all.
  const isTold = day <= newest;
  const bodies = lineUps(data.posts);
  const shown = lineUps(
    data.posts.filter(
      (held) =>
        isHeldOn(held, day) &&
        (values.body === "" || (held.post.organisation ?? held.post.body) === values.body) &&
        held.person.includes(values.name),
    ),
  );
  return (
    <div className="frame-inner page">
      <title>{`${t("people.title")} · ${t("frame.brand")}`}</title>
      <h1>{t("people.title")}</h1>
      <Lead words={t("people.lead")} />
      <Filters label={t("people.filters")} onClear={any ? clear : null}>
        <TypedFilter
          type="date"
          label={t("people.day")}
          value={day}
          onChange={(value) => set("day", value)}
        />
        <TypedFilter
          type="search"
          label={t("people.name")}
          value={values.name}
          onChange={(value) => set("name", value)}
        />
        <ChoiceFilter
          label={t("people.body")}
          value={values.body}
          all={t("people.allBodies")}
          options={bodies.map(({ body, organisation }) => ({
            value: organisation ?? body,
            words: nameOf(organisation, body),
          }))}
          onChange={(value) => set("body", value)}
        />
      </Filters>
      <p className="people-days">
        {t("people.changeDays")}
        {daysOfChange(data.posts).map((each) => (
          <button
            key={each}
            type="button"
            className="plain-link"
            aria-pressed={each === day}
            onClick={() => set("day", each)}
          >
            {sayDay(each)}
          </button>
        ))}
      </p>
      <Changes
        posts={data.posts.filter(
          ({ post, person }) =>
            (values.body === "" || (post.organisation ?? post.body) === values.body) &&
            person.includes(values.name),
        )}
        lapsed={values.body === "" && values.name === "" ? data.lapsed : []}
        day={day}
      />
      <section aria-labelledby="line-ups">
        <h2 id="line-ups">
          {isTold
            ? t("people.onDay", { day: sayDay(day) })
            : t("people.lastTold", { day: sayDay(newest) })}
        </h2>
        {isTold ? null : (
          <p className="told">{t("people.notTold", { day: sayDay(day), last: sayDay(newest) })}</p>
        )}
        <p className="note">{t("people.orderNote")}</p>
        {shown.length === 0 ? (
          <Nothing title={t("people.nobody")}>
            <p>{t("people.nobodyWhy")}</p>
          </Nothing>
        ) : (
          <div className="line-ups">
            {shown.map((lineUp) => (
              <BodyLineUp
                key={lineUp.organisation ?? lineUp.body}
                lineUp={lineUp}
                name={nameOf(lineUp.organisation, lineUp.body)}
                day={day}
              />
            ))}
          </div>
        )}
      </section>
    </div>
  );
}
