import type { Label } from "@gongbao/engine";
import type { Terminal } from "../terminal/terminal.ts";

/** One option of a command. */
interface OptionDefinition {
  readonly flags: string;
  readonly about: Label;
  /** May be given several times; then its value is a list. */
  readonly repeat?: boolean;
  readonly choices?: readonly string[];
}

/** One command: what it is called and takes, in both languages, and what it does. */
export interface CommandDefinition {
  readonly name: string;
  readonly about: Label;
  readonly arguments: readonly { readonly name: string; readonly about: Label }[];
  readonly options: readonly OptionDefinition[];
  /** Command lines without `gongbao`; the first stands in the general help. */
  readonly examples: readonly string[];
  /** Throws a `Failure` for wrong input and for nothing found. */
  run(
    operands: readonly string[],
    options: Readonly<Record<string, unknown>>,
    terminal: Terminal,
  ): void | Promise<void>;
}

/** Commands of two words, by the first: `population run`. */
export interface CommandGroup {
  readonly name: string;
  readonly about: Label;
  readonly commands: readonly CommandDefinition[];
  /** As a command's. */
  readonly examples: readonly string[];
}

/** The text of an option, or null where it was not given. */
export const textOption = (options: Readonly<Record<string, unknown>>, name: string) => {
  const value = options[name];
  return typeof value === "string" ? value : null;
};
