/** The languages of the interface; the gazette's own words stay Chinese. */
export const languages = ["zh", "en"] as const;

/** A language of the interface. */
export type Language = (typeof languages)[number];

/** The value of the `lang` attribute. */
export const languageTags = { zh: "zh-CN", en: "en" } as const satisfies Record<Language, string>;

const isLanguage = (value: string | null | undefined): value is Language =>
  languages.some((each) => each === value);

/** `en-GB` and `zh-Hans` name languages of ours too. */
const read = (value: string | null | undefined): Language | null => {
  const short = value?.slice(0, 2).toLowerCase();
  return isLanguage(short) ? short : null;
};

/** The language asked for by the address, else the one kept from before, else Chinese. */
export function chooseLanguage(search: string, kept: string | null): Language {
  return read(new URLSearchParams(search).get("lang")) ?? read(kept) ?? "zh";
}

/** The same address asking for another language, where it asks for one. */
export function withLanguage(search: string, language: Language): string {
  const parameters = new URLSearchParams(search);
  if (!parameters.has("lang")) return search;
  parameters.set("lang", language);
  return `?${parameters.toString()}`;
}

/** A label as the beginning of a line: `not recognised` → `Not recognised`. Chinese stays as it is. */
export const sentence = (label: string): string => label.slice(0, 1).toUpperCase() + label.slice(1);
