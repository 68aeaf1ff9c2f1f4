import { writeFile } from "node:fs/promises";
import type { Issue } from "@gongbao/gazette";
import { wrongInput } from "../failure.ts";
import { type CommandDefinition, textOption } from "./definition.ts";

/** How each format is written; `issue.…` is the issue itself. */
const FORMATS = {
  akn: async (issue: Issue) => (await import("@gongbao/gazette")).toAkomaNtoso(issue),
  md: async (issue: Issue) => (await import("@gongbao/gazette")).toMarkdown(issue),
} as const;

type Format = keyof typeof FORMATS;

const formats = Object.keys(FORMATS);

const isFormat = (asked: string): asked is Format => Object.hasOwn(FORMATS, asked);

/** Writes a file. Throws a `Failure` with exit 2 where it cannot be written. */
async function save(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw wrongInput("no-output", {
      zh: `不能写入“${file}”：${detail}`,
      en: `“${file}” cannot be written: ${detail}`,
    });
  }
}

export const exportCommand: CommandDefinition = {
  name: "export",
  about: {
    zh: "导出全期：Akoma Ntoso、Markdown",
    en: "write the whole issue as Akoma Ntoso or Markdown",
  },
  arguments: [],
  options: [
    { flags: "--format <FORMAT>", about: { zh: formats.join("、"), en: formats.join(", ") } },
    {
      flags: "--output <FILE>",
      about: { zh: "写入文件；不写则输出", en: "write to this file instead of the output" },
    },
  ],
  examples: ["export --format akn --output issue.xml", "export --format md"],
  async run(_, options, terminal) {
    const asked = textOption(options, "format") ?? "";
    if (!isFormat(asked))
      throw wrongInput("wrong-format", {
        zh: `--format 应为 ${formats.join("、")} 之一，实为“${asked}”`,
        en: `--format: expected one of ${formats.join(", ")}, found “${asked}”`,
      });
    const { openIssue } = await import("../volume/open.ts");
    const text = await FORMATS[asked](openIssue());
    const file = textOption(options, "output");
    if (file === null && terminal.json) terminal.printJson({ format: asked, text });
    else if (file === null) terminal.write(text.endsWith("\n") ? text : `${text}\n`);
    else {
      await save(file, text);
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
