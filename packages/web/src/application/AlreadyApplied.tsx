import { WholeNumbers } from "../language/WholeNumbers.tsx";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { InChinese } from "../language/InChinese.tsx";
import { type Ended, isState, wordsOfNumber, wordsOfState } from "./states.ts";
import "../fields/fields.css";

/** A case that there is already. */
interface Already extends Ended {
  readonly number: string;
  readonly state: string;
  /** What it is about, or whose it is, where that is not plain. */
  readonly of?: string;
}

/** The cases that there are already for what one is about to apply for, each with its state and the way to it. */
export function AlreadyApplied({
  title,
  cases,
  note = null,
}: {
  readonly title: string;
  readonly cases: readonly Already[];
  /** What that means for whoever applies again. */
  readonly note?: string | null;
}) {
  const { t } = useTranslation();
  if (cases.length === 0) return null;
  return (
    <div className="told">
      <p>{title}</p>
      <ul>
        {cases.map(({ number, state, of = "", ...ended }) => (
          <li key={number}>
            <Link to={`/applications/${number}`}>
              <WholeNumbers words={t(wordsOfNumber(state), { number })} />
            </Link>{" "}
            {of === "" ? null : (
              <>
                <InChinese words={of} />{" "}
              </>
            )}
            {isState(state) ? t(wordsOfState(state, ended)) : state}
          </li>
        ))}
      </ul>
      {note === null ? null : <p>{note}</p>}
    </div>
  );
}
