/** Numbers of cases and days as machines write them: a line would break at their hyphens. */
const whole = /(?<![\d-])(\d{4}-(?:\d{6}|\d{2}-\d{2}))(?![\d-])/u;

/** A text in its order: at odd places what has to stay on one line, at even ones what is between. */
export const aroundNumbers = (text: string): readonly string[] => text.split(whole);
