import { useTranslation } from "react-i18next";
import type { StudyBody } from "../api/bodies.ts";

type Counts = NonNullable<StudyBody["result"]>["all"]["standings"];

const kinds = [
  ["gains", "studies.gains"],
  ["may-gain", "studies.mayGain"],
  ["unchanged", "studies.unchanged"],
  ["unclear", "studies.unclear"],
  ["may-lose", "studies.mayLose"],
  ["loses", "studies.loses"],
] as const;

/** How many firms surely or perhaps gain or lose, as a bar in six parts with its figures below. */
export function Standings({
  standings,
  holders,
}: {
  readonly standings: Counts;
  readonly holders: number;
}) {
  const { t } = useTranslation();
  const shares = kinds.map(([kind, words], at) => ({
    kind,
    words,
    count: standings[kind],
    before: kinds.slice(0, at).reduce((sum, [earlier]) => sum + standings[earlier], 0),
  }));
  const widthOf = (count: number) => (holders === 0 ? 0 : (count / holders) * 1000);
  return (
    <figure className="standings">
      <figcaption>{t("studies.standings", { count: holders })}</figcaption>
      <svg viewBox="0 0 1000 24" preserveAspectRatio="none" aria-hidden="true">
        {shares
          .filter(({ count }) => count > 0)
          .map(({ kind, count, before }) => (
            <rect
              key={kind}
              className={`standing-${kind}`}
              x={widthOf(before)}
              y="0"
              width={widthOf(count)}
              height="24"
            />
          ))}
      </svg>
      <ul>
        {shares.map(({ kind, words, count }) => (
          <li key={kind}>
            <span className={`standing-key standing-${kind}`} aria-hidden="true" />
            {t(words)} <strong>{count}</strong>
          </li>
        ))}
      </ul>
    </figure>
  );
}
