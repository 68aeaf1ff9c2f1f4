import { styleText } from "node:util";
import type { Label } from "@gongbao/engine";
import type { Language } from "./language.ts";
import { type Column, table } from "./table.ts";
import { wrap } from "./wrap.ts";

type Style = "bold" | "dim" | "green" | "yellow" | "red" | "underline";

/** Columns where the output is no terminal: lines are then as long as they need to be, within reason. */
const UNSEEN_WIDTH = 110;
const MOST_WIDTH = 140;

interface Sink {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Where a command writes: results to the output, everything else to the error output. */
export class Terminal {
  readonly language: Language;
  readonly json: boolean;
  readonly width: number;
  readonly #colour: boolean;
  readonly #out: Sink;

  constructor(
    language: Language,
    json: boolean,
    out: Sink,
    environment: Readonly<Record<string, string | undefined>>,
  ) {
    this.language = language;
    this.json = json;
    this.#out = out;
    this.width = out.isTTY ? Math.min(out.columns ?? 80, MOST_WIDTH) : UNSEEN_WIDTH;
    this.#colour = out.isTTY === true && !environment["NO_COLOR"] && environment["TERM"] !== "dumb";
  }

  /** The text in the language of this run. */
  say(label: Label): string {
    return label[this.language];
  }

  style(style: Style, text: string): string {
    return this.#colour ? styleText(style, text, { validateStream: false }) : text;
  }

  print(text = ""): void {
    this.#out.write(`${text}\n`);
  }

  /** Exactly these characters, with no line end added. */
  write(text: string): void {
    this.#out.write(text);
  }

  printJson(value: unknown): void {
    this.#out.write(`${JSON.stringify(value, null, 2)}\n`);
  }

  heading(label: Label): void {
    this.print(this.style("bold", this.say(label)));
  }

  /** A paragraph, wrapped, every line set in by so many spaces; `first` takes the place of the first line's. */
  paragraph(text: string, indent = 0, first = " ".repeat(indent)): void {
    const lines = wrap(text, this.width - indent);
    for (const [index, line] of lines.entries())
      this.print((index === 0 ? first : " ".repeat(indent)) + line);
  }

  table(columns: readonly Column[], rows: readonly (readonly string[])[]): void {
    this.print(table(columns, rows, this.width));
  }
}
