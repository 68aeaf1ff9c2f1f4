/** How many characters the server takes as a reason at the least, blanks at its ends not counted. */
export const leastReason = 4;

const reason = new RegExp(`\\S[\\s\\S]{${leastReason - 2},}\\S`, "u");

/** Whether words are a reason: those who are refused, bound or asked for more have to understand it. */
export const isReason = (words: string): boolean => reason.test(words);
