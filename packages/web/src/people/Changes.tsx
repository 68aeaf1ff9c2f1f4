import type { PostsBody } from "../api/bodies.ts";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useDates } from "../language/useDates.ts";
import type { Held } from "./posts.ts";

const kinds = [
  ["appointed", "people.appointed"],
  ["removed", "people.removed"],
  ["lapsed", "people.lapsed"],
] as const;

/** What changed on a day: who was appointed, removed, and whose post lapsed. */
export function Changes({
  posts,
  lapsed,
  day,
}: {
  readonly posts: readonly Held[];
  readonly lapsed: PostsBody["lapsed"];
  readonly day: string;
}) {
  const { t } = useTranslation();
  const { day: sayDay } = useDates();
  const changed = posts.filter(({ from, to }) => from === day || to === day);
  const unnamed = lapsed.filter(({ date }) => date === day);
  return (
    <section aria-labelledby="changes" className="people-changes">
      <h2 id="changes">{t("people.changes", { day: sayDay(day) })}</h2>
      {changed.length + unnamed.length === 0 ? <p>{t("people.noChanges")}</p> : null}
      {kinds.map(([basis, words]) => {
        const ones = changed.filter((each) => each.basis === basis);
        return ones.length === 0 ? null : (
          <details key={basis} open={ones.length <= 12}>
            <summary>{t(words, { count: ones.length })}</summary>
            <ul>
              {ones.map((held) => (
                <li key={`${held.person}-${held.citation.start}`} lang="zh-CN">
                  <Link to={`/people/${encodeURIComponent(held.person)}`}>{held.person}</Link>{" "}
                  {held.post.body}
                  {held.post.office}
                </li>
              ))}
            </ul>
          </details>
        );
      })}
      {unnamed.length === 0 ? null : (
        <details>
          <summary>{t("people.lapsedPosts", { count: unnamed.length })}</summary>
          <ul lang="zh-CN">
            {unnamed.map(({ post }) => (
              <li key={`${post.body}${post.office}`}>
                {post.body}
                {post.office}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
