/* oxlint-disable jsx-a11y/no-noninteractive-element-to-interactive-role, jsx-a11y/prefer-tag-over-role -- A datalist offers words and leads to no page: the list of a combobox has to say what it is. */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { Form, useNavigate } from "react-router";
import { searchQuery } from "../api/queries.ts";
import { useArticleName } from "../calculator/useArticleName.ts";
import { InChinese } from "../language/InChinese.tsx";
import { useLanguage } from "../language/useLanguage.ts";
import { type Suggestion, suggestionsIn } from "./suggestions.ts";
import { useFoundIn } from "./useFoundIn.ts";
import { useLater } from "./useLater.ts";

const kindKeys = {
  measures: "search.measures",
  people: "search.people",
  texts: "search.texts",
} as const;

/** How long typing has to rest before it is looked up. */
const rest = 200;

/**
 * The field that leads to what was found; while one types, the pages that may be meant stand below it. A combobox as the
 * ARIA Authoring Practices describe it: arrows choose, Enter goes there, Escape closes.
 */
export function SearchForm({
  label,
  words = "",
}: {
  readonly label: string;
  readonly words?: string;
}) {
  const { t } = useTranslation();
  const list = useId();
  const navigate = useNavigate();
  const [typed, setTyped] = useState<string | null>(null);
  const [at, setAt] = useState(-1);
  const all = useSuggestions(typed ?? "");
  const open = typed !== null && all.length > 0;
  const chosen = open ? all[at] : undefined;
  const close = () => {
    setTyped(null);
    setAt(-1);
  };
  const go = ({ to }: Suggestion) => {
    close();
    void navigate(to);
  };
  const press = (event: KeyboardEvent) => {
    const { key, nativeEvent } = event;
    if (!open || nativeEvent.isComposing) return;
    if (key === "ArrowDown") setAt(at + 1 < all.length ? at + 1 : -1);
    else if (key === "ArrowUp") setAt(at < 0 ? all.length - 1 : at - 1);
    else if (key === "Escape") close();
    else if (key === "Enter" && chosen !== undefined) go(chosen);
    else return;
    event.preventDefault();
  };
  return (
    <search>
      <Form action="/search" method="get" className="search-form" onSubmit={close}>
        <input
          key={words}
          type="search"
          name="q"
          role="combobox"
          aria-label={label}
          aria-autocomplete="list"
          aria-expanded={open}
          aria-controls={list}
          aria-activedescendant={chosen === undefined ? undefined : `${list}-${at}`}
          placeholder={t("search.placeholder")}
          defaultValue={words}
          maxLength={100}
          enterKeyHint="search"
          autoComplete="off"
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
            setAt(-1);
          }}
          onKeyDown={press}
          onBlur={close}
        />
        <button type="submit" className="button">
          {t("search.go")}
        </button>
        <ul
          id={list}
          role="listbox"
          aria-label={t("search.suggested")}
          className="suggestions"
          hidden={!open}
        >
          {all.map((one, index) => (
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- The keys are the field's, as of every combobox.
            <li
              key={one.to}
              id={`${list}-${index}`}
              role="option"
              aria-selected={index === at}
              // Before the field loses the keyboard, and with it the list.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => go(one)}
            >
              <span lang={one.lang}>{one.name}</span>
              <small>
                {t(kindKeys[one.kind])} <InChinese words={one.beside} />
              </small>
            </li>
          ))}
        </ul>
      </Form>
    </search>
  );
}

/** The pages that what is typed may mean, once it has two characters and typing rests. */
function useSuggestions(typed: string): readonly Suggestion[] {
  const language = useLanguage();
  const measure = useArticleName();
  const text = useFoundIn();
  const words = useLater(typed.trim(), rest);
  const { data } = useQuery({
    ...searchQuery(words, "typing"),
    enabled: words.length >= 2,
    placeholderData: keepPreviousData,
    retry: false,
  });
  return data === undefined || typed.trim().length < 2
    ? []
    : suggestionsIn(data, language, { measure, text });
}
