import type { Command, CommanderError } from "commander";
import { type Label, nearest } from "@gongbao/engine";
import { didYouMean } from "../failure.ts";
import type { Language } from "./language.ts";
import { widthOf } from "./wrap.ts";

const TITLES: Readonly<Record<string, string>> = {
  "Usage:": "用法：",
  "Arguments:": "参数：",
  "Options:": "选项：",
  "Commands:": "命令：",
};

/** Help titles in the language, columns by the width of Chinese characters. */
export function localiseHelp(command: Command, language: Language): void {
  command.configureHelp({
    displayWidth: widthOf,
    styleTitle: (title) => (language === "zh" ? (TITLES[title] ?? title) : title),
    subcommandTerm: (each) =>
      [
        each.name(),
        ...each.registeredArguments.map((argument) => {
          const shown = `${argument.name()}${argument.variadic ? "…" : ""}`;
          return argument.required ? `<${shown}>` : `[${shown}]`;
        }),
      ].join(" "),
  });
}

/** The word in quotes in the parser's message: the option or command it speaks of. */
const quoted = (error: CommanderError): string => /'([^']*)'/u.exec(error.message)?.[1] ?? "";

/** The command that a command line names, as far as it names one. */
const commandOf = (program: Command, args: readonly string[]): Command => {
  const found = program.commands.find((each) => each.name() === args[0]);
  return found ? commandOf(found, args.slice(1)) : program;
};

/** What is wrong with a command line, in both languages. */
export function sayUsageFault(
  error: CommanderError,
  program: Command,
  args: readonly string[],
): Label {
  const word = quoted(error);
  const below = program.commands.flatMap((command) => [command, ...command.commands]);
  const names = below.map((command) => command.name());
  // What another command takes is no help to this one.
  const flags = commandOf(program, args).options.flatMap(({ long }) => long ?? []);
  const near = (known: readonly string[]) => didYouMean(nearest(word, known));
  switch (error.code) {
    case "commander.unknownCommand": {
      const hint = near(names);
      return {
        zh: `没有命令“${word}”${hint.zh}（见 gongbao --help）`,
        en: `there is no command “${word}”${hint.en} (see gongbao --help)`,
      };
    }
    case "commander.unknownOption": {
      const hint = near(flags);
      return {
        zh: `没有选项“${word}”${hint.zh}`,
        en: `there is no option “${word}”${hint.en}`,
      };
    }
    case "commander.missingArgument":
      return { zh: `缺少参数“${word}”`, en: `the argument “${word}” is missing` };
    case "commander.optionMissingArgument":
      return { zh: `选项“${word}”缺少值`, en: `the option “${word}” wants a value` };
    case "commander.excessArguments":
      return { zh: "参数过多", en: "too many arguments" };
    case "commander.invalidArgument":
      return {
        zh: `选项“${word}”的值不对：${error.message.split(". ").at(-1) ?? ""}`,
        en: error.message.replace(/^error: /u, ""),
      };
    default:
      return { zh: error.message, en: error.message };
  }
}
