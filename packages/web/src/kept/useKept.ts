import { useEffect, useState } from "react";

const prefix = "gongbao.typed.";

/** What was typed of something before; null where nothing is kept or it cannot be read. */
function read<T>(name: string, isOne: (value: unknown) => value is T): T | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(prefix + name) ?? "null");
    return isOne(value) ? value : null;
  } catch {
    return null;
  }
}

/** Keeps something under a name as if it had been typed: what takes the name up next begins with it. */
export function keepTyped(name: string, value: unknown): void {
  try {
    localStorage.setItem(prefix + name, JSON.stringify(value));
  } catch {
    // A full or forbidden store: it lasts as long as the page.
  }
}

/**
 * What is being typed, kept in this browser under a name (`user/case/2019-000001`) until it is saved: a reload, a lost
 * session or a dead network loses nothing. `forget` once it is saved. On a computer that several people use, the name
 * holds who types, and signing out forgets all of it.
 */
export function useKept<T>(
  given: string,
  initial: T,
  isOne: (value: unknown) => value is T,
): {
  readonly value: T;
  readonly set: (value: T) => void;
  readonly wasKept: boolean;
  readonly forget: () => void;
} {
  // Whoever types may be signed out meanwhile, which changes the name: what they typed stays theirs.
  const [name] = useState(given);
  const [found] = useState(() => read(name, isOne));
  const [value, set] = useState<T>(found ?? initial);
  const [touched, setTouched] = useState(found !== null);
  useEffect(() => {
    if (!touched) return;
    keepTyped(name, value);
  }, [name, touched, value]);
  return {
    value,
    wasKept: found !== null,
    set: (next) => {
      setTouched(true);
      set(next);
    },
    forget: () => {
      setTouched(false);
      forgetTyped(name);
    },
  };
}

/** All that is kept of what somebody typed, by the name it is kept under. */
export function allKept(
  user: string,
): readonly { readonly name: string; readonly value: unknown }[] {
  try {
    const begins = `${prefix}${user}/`;
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(begins))
      .map((key) => ({
        name: key.slice(prefix.length),
        value: JSON.parse(localStorage.getItem(key) ?? "null") as unknown,
      }));
  } catch {
    // Where nothing can be read nothing is shown.
    return [];
  }
}

/** Forgets what was typed under one name, or everything. */
export function forgetTyped(name = ""): void {
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(prefix + name)) localStorage.removeItem(key);
    }
  } catch {
    // Where nothing can be kept there is nothing to forget.
  }
}
