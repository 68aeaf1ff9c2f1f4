import { InChinese } from "../language/InChinese.tsx";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CaseBody } from "../api/bodies.ts";
import { Entry } from "../fields/Entry.tsx";
import { sentence } from "../language/language.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { Facts } from "./Facts.tsx";
import type { Defect } from "./defects.ts";
import { type Question, type Thing, nameOf, withOneMore } from "./draft.ts";

/** The things of one kind that are applied for: each with its name, its facts and its papers. */
export function Things({
  found,
  list,
  questions,
  things,
  defects,
  papersOf,
  onWrite,
}: {
  readonly found: CaseBody;
  readonly list: string;
  readonly questions: readonly Question[];
  readonly things: readonly Thing[];
  readonly defects: readonly Defect[];
  readonly papersOf: (item: string) => ReactNode;
  readonly onWrite: (things: readonly Thing[]) => void;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [removed, setRemoved] = useState<readonly Thing[] | null>(null);
  const kind = questions[0]?.ofLabel?.[language] ?? list;
  const change = (thing: Thing): void =>
    onWrite(things.map((each) => (each.key === thing.key ? thing : each)));
  return (
    <section className="things" aria-labelledby={`things-${list}`}>
      <h2 id={`things-${list}`}>{sentence(kind)}</h2>
      {things.length === 0 ? <p>{t("application.noThing", { kind })}</p> : null}
      {things.map((thing, index) => {
        const name = nameOf(thing, index);
        const hasPapers = found.evidence.some(({ item }) => item === name);
        const twice = things.some(
          (each, other) => each.key !== thing.key && nameOf(each, other) === name,
        );
        return (
          <fieldset key={thing.key} className="thing">
            <legend>{t("application.thing", { kind: sentence(kind), number: index + 1 })}</legend>
            <Entry
              id={`field-${list}-${index}-name`}
              label={t("application.thingName", { kind })}
              note={hasPapers ? t("application.nameFixed") : t("application.thingNameNote")}
              problem={twice ? t("application.nameTwice") : null}
              readOnly={hasPapers}
              maxLength={100}
              value={thing.name}
              onWrite={(written) => change({ ...thing, name: written })}
            />
            <Facts
              found={found}
              questions={questions}
              item={name}
              at={`${list}.${index}`}
              written={thing.written}
              defects={defects}
              onWrite={(written) => change({ ...thing, written })}
            />
            {papersOf(name)}
            {hasPapers ? null : (
              <button
                type="button"
                className="plain-link"
                onClick={() => {
                  setRemoved(things);
                  onWrite(things.filter((each) => each.key !== thing.key));
                }}
              >
                <InChinese
                  words={t("application.removeThing", {
                    name:
                      thing.name.trim() === ""
                        ? t("application.thing", { kind: sentence(kind), number: index + 1 })
                        : name,
                  })}
                />
              </button>
            )}
          </fieldset>
        );
      })}
      <p className="choices">
        <button
          type="button"
          className="button button-quiet"
          onClick={() => {
            setRemoved(null);
            onWrite(withOneMore(things, list));
          }}
        >
          {things.length === 0
            ? t("application.addFirst", { kind })
            : t("application.addMore", { kind })}
        </button>
        {removed === null ? null : (
          <button
            type="button"
            className="plain-link"
            onClick={() => {
              onWrite(removed);
              setRemoved(null);
            }}
          >
            {t("application.undoRemove")}
          </button>
        )}
      </p>
    </section>
  );
}
