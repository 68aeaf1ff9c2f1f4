import { useTranslation } from "react-i18next";
import { Form } from "react-router";

/** The field that leads to what was found. */
export function SearchForm({
  label,
  words = "",
}: {
  readonly label: string;
  readonly words?: string;
}) {
  const { t } = useTranslation();
  return (
    <search>
      <Form action="/search" method="get" className="search-form">
        <input
          key={words}
          type="search"
          name="q"
          aria-label={label}
          placeholder={t("search.placeholder")}
          defaultValue={words}
          maxLength={100}
          enterKeyHint="search"
          autoComplete="off"
        />
        <button type="submit" className="button">
          {t("search.go")}
        </button>
      </Form>
    </search>
  );
}
