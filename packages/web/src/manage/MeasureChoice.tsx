import { useTranslation } from "react-i18next";
import type { OpeningBody } from "../api/bodies.ts";
import { useLanguage } from "../language/useLanguage.ts";

/** Whether a body needs a basis to open a measure: its article makes others answer for it. */
export const needsBasis = (opening: OpeningBody | undefined, body: string): boolean =>
  opening !== undefined && opening.bodies.length > 0 && !opening.bodies.includes(body);

/** One of the measures: first those that the body leads, then those for which nobody is named, then the others. */
export function MeasureChoice({
  openings,
  body,
  value,
  problem,
  onChoose,
}: {
  readonly openings: readonly OpeningBody[];
  readonly body: string;
  readonly value: string;
  readonly problem: string | null;
  readonly onChoose: (measure: string) => void;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const groups = [
    { words: t("manage.ownMeasures"), of: openings.filter(({ bodies }) => bodies.includes(body)) },
    {
      words: t("manage.nobodysMeasures"),
      of: openings.filter(({ bodies }) => bodies.length === 0),
    },
    { words: t("manage.othersMeasures"), of: openings.filter((each) => needsBasis(each, body)) },
  ];
  return (
    <div className="entry">
      <label htmlFor="programme-measure">{t("manage.measure")}</label>
      <select
        id="programme-measure"
        value={value}
        aria-invalid={problem !== null}
        {...(problem === null ? {} : { "aria-describedby": "programme-measure-problem" })}
        onChange={(event) => onChoose(event.target.value)}
      >
        <option value="">{t("states.choose")}</option>
        {groups.map(({ words, of }) =>
          of.length === 0 ? null : (
            <optgroup key={words} label={words}>
              {of.map(({ measure, title }) => (
                <option key={measure} value={measure}>
                  {title[language]}
                </option>
              ))}
            </optgroup>
          ),
        )}
      </select>
      {problem === null ? null : (
        <p id="programme-measure-problem" className="entry-problem">
          {problem}
        </p>
      )}
    </div>
  );
}
