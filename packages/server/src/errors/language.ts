/** A language of the product. */
export type Language = "zh" | "en";

/** The language to speak to a caller, by their Accept-Language: Chinese first, and where nothing is asked. */
export function languageOf(header: string | undefined): Language {
  if (header === undefined) return "zh";
  const weights = { zh: 0, en: 0 };
  for (const part of header.slice(0, 500).split(",")) {
    const [range = "", ...parameters] = part.trim().toLowerCase().split(";");
    const said = parameters.map((each) => /^\s*q\s*=\s*([01](?:\.\d{0,3})?)\s*$/u.exec(each)?.[1]);
    const weight = Number(said.find((each) => each !== undefined) ?? "1");
    const [language] = range.split("-");
    if (language === "zh" || language === "en") {
      weights[language] = Math.max(weights[language], weight);
    }
    if (range === "*") weights.zh = Math.max(weights.zh, weight);
  }
  return weights.en > weights.zh ? "en" : "zh";
}

/** How a language is named in Content-Language. */
export const tagOf = (language: Language): string => (language === "zh" ? "zh-CN" : "en");
