/**
 * Something that cannot be done here, told to a person: what is wrong, and what to do about it. What
 * whoever first runs the product may meet is said in English and in Chinese; what only those who work
 * on it meet, in English alone.
 */
export class Refusal extends Error {
  /**
   * @param {string[]} english the first line says what is wrong, the others what the reader can do
   * @param {string[]} [chinese] the same in Chinese
   */
  constructor(english, chinese = []) {
    const languages = [english, chinese].filter((lines) => lines.length > 0);
    super(languages.map((lines) => lines.join("\n")).join("\n\n"));
    this.name = "Refusal";
  }
}

/**
 * Prints a refusal in plain words, without a stack.
 * @param {unknown} error
 * @returns {boolean} false where the error is no refusal, and nothing was printed
 */
export function printRefusal(error) {
  if (!(error instanceof Refusal)) return false;
  console.error(`\n${error.message}`);
  return true;
}
