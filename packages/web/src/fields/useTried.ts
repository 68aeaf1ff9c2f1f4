import { type RefObject, useEffect, useRef, useState } from "react";

/**
 * Whether somebody tried to send a form before it was whole. Its button stays alive: what is missing is said at the fields only
 * then, and the first of them takes the focus, so that its words are read out with it.
 */
export function useTried<Form extends HTMLElement = HTMLFormElement>(): {
  readonly form: RefObject<Form | null>;
  readonly tried: boolean;
  /** Sends it where it is whole, or shows what is missing. */
  readonly trySending: (isWhole: boolean, send: () => void) => void;
} {
  const form = useRef<Form>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>("[aria-invalid='true']")?.focus();
  }, [tries]);
  return {
    form,
    tried: tries > 0,
    trySending: (isWhole, send) => {
      if (!isWhole) {
        setTries(tries + 1);
        return;
      }
      setTries(0);
      send();
    },
  };
}
