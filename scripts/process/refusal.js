/** Something that cannot be done here, told to a person: what is wrong, and what to do about it. */
export class Refusal extends Error {
  /**
   * @param {string} problem one sentence: what is wrong
   * @param {...string} remedy what the reader can do, a line each
   */
  constructor(problem, ...remedy) {
    super([problem, ...remedy].join("\n"));
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
