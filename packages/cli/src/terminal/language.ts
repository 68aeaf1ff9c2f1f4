import type { Label } from "@gongbao/engine";

/** The languages of the interface. */
export type Language = "zh" | "en";

export const languages: readonly Language[] = ["zh", "en"];

/**
 * The language of a run: what `--lang` says, else what the locale says, else Chinese. `C` and `POSIX` say nothing;
 * any other locale that is not Chinese reads English. An unknown `--lang` is passed over here and refused later.
 */
export function chooseLanguage(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const asked = args.flatMap((arg, index) =>
    arg === "--lang"
      ? [args[index + 1]]
      : arg.startsWith("--lang=")
        ? [arg.slice("--lang=".length)]
        : [],
  );
  const chosen = languages.find((language) => language === asked.at(-1));
  if (chosen) return chosen;
  const locale = environment["LC_ALL"] || environment["LC_MESSAGES"] || environment["LANG"] || "";
  if (/^(?:C|POSIX)?(?:\.|$)/iu.test(locale)) return "zh";
  return /^zh/iu.test(locale) ? "zh" : "en";
}

/** Both languages, for texts that only one of them would change. */
export const same = (text: string): Label => ({ zh: text, en: text });
