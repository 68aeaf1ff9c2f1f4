import { Command, CommanderError, Option } from "commander";
import type { Label } from "@gongbao/engine";
import { commands } from "./commands/index.ts";
import type { CommandDefinition, CommandGroup } from "./commands/definition.ts";
import { EXIT, Failure } from "./failure.ts";
import { localiseHelp, sayUsageFault } from "./terminal/help.ts";
import { type Language, languages } from "./terminal/language.ts";
import { Terminal } from "./terminal/terminal.ts";
import manifest from "../package.json" with { type: "json" };

type Environment = Readonly<Record<string, string | undefined>>;
type Out = ConstructorParameters<typeof Terminal>[2];

const ABOUT: Label = {
  zh: "可执行的公报：读原文，查任免与大事，按条文测算奖补。",
  en: "An executable gazette: read its text, look up posts and events, compute what its articles give.",
};

const EXITS: Label = {
  zh: "退出码：0 完成，1 没有找到，2 输入有误，3 程序出错。",
  en: "Exit codes: 0 done, 1 nothing found, 2 wrong input, 3 a fault of the program.",
};

function define(
  definition: CommandDefinition,
  language: Language,
  out: Out,
  environment: Environment,
): Command {
  const command = new Command(definition.name);
  command.description(definition.about[language]);
  for (const { name, about } of definition.arguments) command.argument(name, about[language]);
  for (const { flags, about, repeat, choices } of definition.options) {
    const option = new Option(flags, about[language]);
    if (choices) option.choices(choices);
    if (repeat)
      option.argParser((value: string, before: readonly string[] | undefined) => [
        ...(before ?? []),
        value,
      ]);
    command.addOption(option);
  }
  shareOptions(command, language);
  showExamples(command, definition.examples, language);
  command.action(async (...given: unknown[]) => {
    const operands = given.slice(0, definition.arguments.length);
    const options = command.optsWithGlobals<Record<string, unknown>>();
    const terminal = new Terminal(language, options["json"] === true, out, environment);
    await definition.run(
      operands.flat().filter((operand) => typeof operand === "string"),
      options,
      terminal,
    );
  });
  return command;
}

/** Examples and exit codes below a help. */
function showExamples(command: Command, examples: readonly string[], language: Language): void {
  command.addHelpText(
    "after",
    `\n${{ zh: "示例：", en: "Examples:" }[language]}\n${examples
      .map((example) => `  gongbao ${example}`)
      .join("\n")}\n\n${EXITS[language]}`,
  );
}

/** A command whose second word says what it does. */
function defineGroup(
  group: CommandGroup,
  language: Language,
  out: Out,
  environment: Environment,
): Command {
  const command = new Command(group.name);
  command.description(group.about[language]);
  for (const definition of group.commands)
    command.addCommand(define(definition, language, out, environment));
  command.helpCommand(false);
  shareOptions(command, language);
  showExamples(command, group.examples, language);
  return command;
}

/** What every command takes. */
function shareOptions(command: Command, language: Language): void {
  command.addOption(new Option("--json", { zh: "输出JSON", en: "write JSON" }[language]));
  command.addOption(
    new Option("--lang <zh|en>", { zh: "界面语言", en: "language of the interface" }[language]),
  );
  command.helpOption("-h, --help", { zh: "显示帮助", en: "show this help" }[language]);
}

function build(language: Language, out: Out, environment: Environment): Command {
  const program = new Command("gongbao");
  program.description(ABOUT[language]);
  program.version(
    manifest.version,
    "-V, --version",
    { zh: "显示版本", en: "show the version" }[language],
  );
  shareOptions(program, language);
  program.helpCommand(
    "help [command]",
    { zh: "显示某个命令的帮助", en: "show the help of a command" }[language],
  );
  for (const definition of commands)
    program.addCommand(
      "commands" in definition
        ? defineGroup(definition, language, out, environment)
        : define(definition, language, out, environment),
    );
  showExamples(
    program,
    commands.flatMap(({ examples }) => examples.slice(0, 1)),
    language,
  );
  return program;
}

/** A command and those below it. */
const allCommands = (command: Command): readonly Command[] => [
  command,
  ...command.commands.flatMap(allCommands),
];

/**
 * Runs one command line. Results go to `out`; a `Failure` is thrown for wrong input and for nothing found.
 */
export async function run(
  args: readonly string[],
  language: Language,
  out: Out,
  environment: Environment,
): Promise<void> {
  const program = build(language, out, environment);
  for (const command of allCommands(program)) {
    command.exitOverride();
    command.configureOutput({ writeOut: (text) => out.write(text), writeErr: () => undefined });
    localiseHelp(command, language);
  }
  try {
    const asked = args.findLastIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
    const value = args[asked]?.split("=")[1] ?? args[asked + 1];
    if (asked >= 0 && value !== undefined && !languages.some((known) => known === value))
      throw new Failure(EXIT.wrongInput, "usage", {
        zh: `--lang 应为 zh 或 en，实为“${value}”`,
        en: `--lang: expected zh or en, found “${value}”`,
      });
    if (args.length === 0) {
      program.outputHelp();
      return;
    }
    await program.parseAsync([...args], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return;
    if (error.code === "commander.help") {
      // The first of two words alone.
      const group = program.commands.find((each) => args.includes(each.name()));
      (group ?? program).outputHelp();
      return;
    }
    throw new Failure(EXIT.wrongInput, "usage", sayUsageFault(error, program, args));
  }
}
