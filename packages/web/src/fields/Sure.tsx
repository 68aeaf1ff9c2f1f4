import { type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { InChinese } from "../language/InChinese.tsx";
import "./fields.css";

/** A step that cannot be undone: it asks once more, in its place, and says what would be lost. */
export function Sure({
  does,
  question,
  onSure,
  busy = false,
  children = null,
  disabled = false,
  isMain = false,
}: {
  readonly does: string;
  readonly question: string;
  readonly onSure: () => void;
  readonly busy?: boolean;
  /** What has to be said before. */
  readonly children?: ReactNode;
  /** Whether what has to be said is still missing. */
  readonly disabled?: boolean;
  /** Whether it is what is usually done next. */
  readonly isMain?: boolean;
}) {
  const { t } = useTranslation();
  const [asked, ask] = useState(false);
  const group = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (asked) group.current?.focus();
  }, [asked]);
  if (!asked)
    return (
      <button
        type="button"
        className={isMain ? "button" : "button button-quiet"}
        onClick={() => ask(true)}
      >
        {does}
      </button>
    );
  return (
    <fieldset ref={group} className="sure" aria-label={does} tabIndex={-1}>
      <p>
        <InChinese words={question} />
      </p>
      {children}
      <p className="choices">
        <button
          type="button"
          className="button button-grave"
          disabled={busy || disabled}
          onClick={onSure}
        >
          {does}
        </button>
        <button type="button" className="button button-quiet" onClick={() => ask(false)}>
          {t("states.leaveIt")}
        </button>
      </p>
    </fieldset>
  );
}
