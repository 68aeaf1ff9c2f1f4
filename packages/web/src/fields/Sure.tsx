import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { InChinese } from "../language/InChinese.tsx";
import "./fields.css";

const askAtOnce = (ask: () => void): void => ask();

/**
 * A step that cannot be undone: it asks once more, in its place, and says what would be lost. Once an answer has come it asks
 * no more, whatever it was: what was refused is asked anew, by what is known then.
 */
export function Sure({
  does,
  question,
  onSure,
  busy = false,
  children = null,
  disabled = false,
  why = null,
  isMain = false,
  isGrave = false,
  onAsk = askAtOnce,
}: {
  readonly does: string;
  readonly question: string;
  readonly onSure: () => void;
  readonly busy?: boolean;
  /** What has to be said before. */
  readonly children?: ReactNode;
  /** Whether what has to be said is still missing. */
  readonly disabled?: boolean;
  /** What that is, in words: said beside the button while it is missing. */
  readonly why?: string | null;
  /** Whether it is what is usually done next. */
  readonly isMain?: boolean;
  /** Whether it refuses, ends or takes away: nothing else is red. */
  readonly isGrave?: boolean;
  /** Where what it says stands in a form outside of it: asks only if that is whole, or shows what is missing there. */
  readonly onAsk?: (ask: () => void) => void;
}) {
  const { t } = useTranslation();
  const [asked, ask] = useState(false);
  const id = useId();
  const group = useRef<HTMLFieldSetElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  const [wasBusy, setBusy] = useState(busy);
  if (wasBusy !== busy) {
    setBusy(busy);
    if (!busy) ask(false);
  }
  useEffect(() => {
    if (asked) group.current?.focus();
    // Whoever leaves it by the keyboard goes on from where they came.
    else if (wasAsked.current) button.current?.focus({ preventScroll: true });
    wasAsked.current = asked;
  }, [asked]);
  const leave = (): void => ask(false);
  const told = disabled ? why : null;
  if (!asked)
    return (
      <button
        ref={button}
        type="button"
        className={isMain ? "button" : "button button-quiet"}
        onClick={() => onAsk(() => ask(true))}
      >
        {does}
      </button>
    );
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape leaves it wherever inside it one is.
    <fieldset
      ref={group}
      className={isGrave ? "sure sure-grave" : "sure"}
      aria-label={does}
      tabIndex={-1}
      onKeyDown={(event) => {
        // While an input method is composing, Escape is for it.
        if (event.key !== "Escape" || event.nativeEvent.isComposing || busy) return;
        event.stopPropagation();
        leave();
      }}
    >
      <p>
        <InChinese words={question} />
      </p>
      {children}
      <p className="choices">
        <button
          type="button"
          className={isGrave ? "button sure-does button-grave" : "button sure-does"}
          disabled={busy || disabled}
          {...(told !== null && { "aria-describedby": `${id}-why` })}
          onClick={onSure}
        >
          {does}
        </button>
        <button type="button" className="button button-quiet" onClick={leave}>
          {t("states.cancel")}
        </button>
      </p>
      {told === null ? null : (
        <p id={`${id}-why`} className="note">
          {told}
        </p>
      )}
    </fieldset>
  );
}
