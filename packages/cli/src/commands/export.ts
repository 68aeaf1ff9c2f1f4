import type * as Gazette from "@gongbao/gazette";
import type { Issue, OrganisationRegister } from "@gongbao/gazette";
import { wrongInput } from "../failure.ts";
import { saveFile } from "../terminal/save-file.ts";
import { type CommandDefinition, textOption } from "./definition.ts";

const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** How each format is written; `issue` and `register` as the volume has them. */
const FORMATS = {
  akn: (gazette: typeof Gazette, issue: Issue) => gazette.toAkomaNtoso(issue),
  json: (gazette: typeof Gazette, issue: Issue, register: OrganisationRegister) =>
    pretty(gazette.toJson(issue, register)),
  md: (gazette: typeof Gazette, issue: Issue) => gazette.toMarkdown(issue),
  popolo: (gazette: typeof Gazette, issue: Issue, register: OrganisationRegister) =>
    pretty(gazette.toPopolo(issue, register)),
} as const;

/** Formats that are JSON themselves, which `--json` leaves as they are. */
const JSON_FORMATS: ReadonlySet<string> = new Set(["json", "popolo"]);

type Format = keyof typeof FORMATS;

const formats = Object.keys(FORMATS);

const isFormat = (asked: string): asked is Format => Object.hasOwn(FORMATS, asked);

export const exportCommand: CommandDefinition = {
  name: "export",
  about: {
    zh: "导出全期：Akoma Ntoso、JSON、Markdown；人物与职务：Popolo",
    en: "write the whole issue as Akoma Ntoso, JSON or Markdown; people and posts as Popolo",
  },
  arguments: [],
  options: [
    { flags: "--format <FORMAT>", about: { zh: formats.join("、"), en: formats.join(", ") } },
    {
      flags: "--output <FILE>",
      about: { zh: "写入文件；不写则输出", en: "write to this file instead of the output" },
    },
  ],
  examples: [
    "export --format akn --output issue.xml",
    "export --format md",
    "export --format popolo",
  ],
  async run(_, options, terminal) {
    const asked = textOption(options, "format") ?? "";
    if (!isFormat(asked))
      throw wrongInput("wrong-format", {
        zh: `--format 应为 ${formats.join("、")} 之一，实为“${asked}”`,
        en: `--format: expected one of ${formats.join(", ")}, found “${asked}”`,
      });
    const [gazette, { openIssue, openRegister }] = await Promise.all([
      import("@gongbao/gazette"),
      import("../volume/open.ts"),
    ]);
    const register = openRegister();
    const text = FORMATS[asked](gazette, openIssue(register), register);
    const file = textOption(options, "output");
    if (file === null && terminal.json && !JSON_FORMATS.has(asked))
      terminal.printJson({ format: asked, text });
    else if (file === null) terminal.write(text.endsWith("\n") ? text : `${text}\n`);
    else {
      await saveFile(file, text);
      const bytes = Buffer.byteLength(text);
      if (terminal.json) terminal.printJson({ format: asked, file, bytes });
      else
        terminal.print(
          terminal.say({
            zh: `已写入 ${file}（${bytes} 字节）`,
            en: `Written to ${file} (${bytes} bytes)`,
          }),
        );
    }
  },
};
