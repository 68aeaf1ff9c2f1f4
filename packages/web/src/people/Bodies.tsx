import { Fragment } from "react";
import { useLanguage } from "../language/useLanguage.ts";
import { useNamedBody } from "./useNamedBody.ts";

/** Bodies in a row, each in the reader's language where it has a name in it. */
export function Bodies({ of }: { readonly of: readonly string[] }) {
  const language = useLanguage();
  const named = useNamedBody();
  return of.map((written, at) => {
    const { name, lang } = named(written);
    return (
      <Fragment key={written}>
        {at === 0 ? null : language === "en" ? ", " : "、"}
        <span lang={lang} className="body-name">
          {name}
        </span>
      </Fragment>
    );
  });
}
