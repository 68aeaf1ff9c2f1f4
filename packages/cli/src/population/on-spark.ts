import { textOption } from "../commands/definition.ts";
import { wrongInput } from "../failure.ts";

type Options = Readonly<Record<string, unknown>>;

export const MASTER = {
  flags: "--master <URL>",
  about: {
    zh: "--engine spark 用哪个 Spark，如 spark://host:7077；默认按其自身设置",
    en: "which Spark --engine spark runs on, as spark://host:7077; what it is set to unless given",
  },
};

/** The Spark asked for; null for what it is set to. Throws a `Failure` with exit 2 for what does not go with it. */
export function masterOf(options: Options, isSpark: boolean): string | null {
  const master = textOption(options, "master");
  const asked = [
    ...(options["reject"] === true ? ["--reject"] : []),
    ...(options["resume"] === true ? ["--resume"] : []),
    ...(options["format"] === "csv" ? ["--format csv"] : []),
  ];
  if (isSpark && asked.length > 0)
    throw wrongInput("wrong-option", {
      zh: `--engine spark 不支持 ${asked.join("、")}`,
      en: `--engine spark does not do ${asked.join(", ")}`,
    });
  if (!isSpark && master !== null)
    throw wrongInput("wrong-option", {
      zh: "--master 只用于 --engine spark",
      en: "--master goes with --engine spark only",
    });
  return master;
}
