import { Fragment } from "react";
import { useLanguage } from "../language/useLanguage.ts";
import { useNamedBody } from "./useNamedBody.ts";

/** Bodies in a row, each in the reader's language where it has a name in it. */
export function Bodies({
  of,
  label,
}: {
  readonly of: readonly string[];
  /** What they are named for, which a line does not part from the first of them. */
  readonly label?: string;
}) {
  const language = useLanguage();
  const named = useNamedBody();
  return of.map((written, at) => {
    const { name, lang } = named(written);
    const body = (
      <span lang={lang} className="body-name">
        {name}
      </span>
    );
    return (
      <Fragment key={written}>
        {at === 0 ? null : language === "en" ? ", " : "、"}
        {at === 0 && label !== undefined ? (
          <span className="body-labelled">
            {label}
            {body}
          </span>
        ) : (
          body
        )}
      </Fragment>
    );
  });
}
