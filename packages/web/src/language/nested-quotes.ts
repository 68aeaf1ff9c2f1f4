/**
 * Quotes within quotes as both languages set them: “‘四新’经济”. A title that begins with a quote stands within ours often.
 * Where they do not go in pairs the words stay as they are.
 */
export function nestQuotes(words: string): string {
  if (!words.includes("“")) return words;
  let depth = 0;
  let nested = "";
  for (const each of words) {
    if (each === "“") nested += ++depth % 2 === 1 ? "“" : "‘";
    else if (each === "”") {
      if (depth === 0) return words;
      nested += depth-- % 2 === 1 ? "”" : "’";
    } else nested += each;
  }
  return depth === 0 ? nested : words;
}

/** What is quoted, as it stands between the marks that a `q` sets around it. */
export const withinQuotes = (words: string): string => nestQuotes(`“${words}”`).slice(1, -1);
