/** Whether something typed looks like an email address; whether anybody reads it, a letter alone finds out. */
export const isAddress = (text: string): boolean =>
  /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/u.test(text.trim());
