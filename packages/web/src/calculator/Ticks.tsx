import type { Rulebook } from "@gongbao/engine";
import { Checkbox } from "antd";
import type { Dispatch } from "react";
import { useTranslation } from "react-i18next";
import { sentence } from "../language/language.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { askedByMeasure, measuresFor } from "./asked.ts";
import { type Change, type Form, changed } from "./form.ts";

const has = (form: Form, list: string): boolean =>
  typeof (form.things[list] ?? "none") !== "string";

/** So many measures tell what a kind of things is. */
const mostTitles = 2;

/** Which kinds of things somebody has, all on one screen: what is not ticked is taken for none, on going on. */
export function Ticks({
  rulebook,
  form,
  lists,
  change,
}: {
  readonly rulebook: Rulebook;
  readonly form: Form;
  readonly lists: readonly string[];
  readonly change: Dispatch<Change>;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const kindOf = (list: string) => rulebook.subjects.find((subject) => subject.list === list);
  const nameOf = (list: string) => sentence(kindOf(list)?.label[language] ?? list);
  /** What things of a kind may bring, so that one knows whether one's own are meant. */
  const broughtBy = (list: string) => {
    const kind = kindOf(list)?.id ?? "";
    const titles = measuresFor(rulebook, form.subject)
      .filter((measure) => askedByMeasure(rulebook, measure).items.has(kind))
      .map(({ title }) => title[language]);
    const said = titles.slice(0, mostTitles).join(language === "zh" ? "、" : "; ");
    return titles.length > mostTitles
      ? t("calculator.andMore", { said, count: titles.length })
      : said;
  };
  return (
    <fieldset className="field">
      <legend>{t("calculator.haveWhich")}</legend>
      <Checkbox.Group
        className="choice-stacked ticks"
        value={lists.filter((list) => has(form, list))}
        options={lists.map((list) => ({
          value: list,
          label: (
            <>
              {nameOf(list)}
              <small className="tick-brings">{broughtBy(list)}</small>
            </>
          ),
        }))}
        onChange={(ticked) => {
          for (const list of lists) {
            const is = ticked.includes(list);
            if (is !== has(form, list))
              change({ do: "things", list, are: is ? "some" : "unknown" });
          }
        }}
      />
      <p className="field-note">{t("calculator.haveWhichNote")}</p>
    </fieldset>
  );
}

/** The form once somebody goes on: of the lists that were asked, none of what was not ticked. */
export const tickedOff = (form: Form, lists: readonly string[]): Form =>
  lists
    .filter((list) => !has(form, list))
    .reduce((sofar, list) => changed(sofar, { do: "things", list, are: "none" }), form);
