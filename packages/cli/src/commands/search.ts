import type { Label } from "@gongbao/engine";
import {
  type EntryKind,
  type Issue,
  type SearchHit,
  findDocument,
  formatCitation,
} from "@gongbao/gazette";
import { notFound, wrongInput } from "../failure.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { citePlace } from "../volume/place.ts";
import { type CommandDefinition, textOption } from "./definition.ts";

const KIND: Readonly<Record<EntryKind, Label>> = {
  document: { zh: "文件", en: "document" },
  article: { zh: "条", en: "article" },
  provision: { zh: "条外", en: "outside the articles" },
  annex: { zh: "附件", en: "annex" },
  appointment: { zh: "任免", en: "appointment" },
  event: { zh: "大事", en: "event" },
};

const MOST_HITS = 1000;

function record(issue: Issue, hit: SearchHit) {
  const { kind, document, article, title, score, range, snippet, highlights } = hit;
  const found = findDocument(issue, document);
  const cited = found?.articles.find(({ id }) => id === article) ?? null;
  return {
    kind,
    title,
    label: found ? formatCitation(found, cited, "number") : document,
    score: Math.round(score * 1000) / 1000,
    citation: { document, article, ...range, quote: issue.text.slice(range.start, range.end) },
    snippet: { ...snippet, text: issue.text.slice(snippet.start, snippet.end) },
    highlights,
  };
}

/** The words around the first match, the matches marked where the terminal can show it. */
function sayHit(
  issue: Issue,
  { snippet, highlights, range }: SearchHit,
  terminal: Terminal,
): string {
  let [said, at] = ["", snippet.start];
  for (const { start, end } of highlights) {
    if (end <= at || start >= snippet.end) continue;
    const [from, to] = [Math.max(start, at), Math.min(end, snippet.end)];
    said += issue.text.slice(at, from) + terminal.style("yellow", issue.text.slice(from, to));
    at = to;
  }
  said += issue.text.slice(at, snippet.end);
  const [before, after] = [snippet.start > range.start, snippet.end < range.end];
  return `${before ? "…" : ""}${said}${after ? "…" : ""}`.replaceAll("\n", " ");
}

export const searchCommand: CommandDefinition = {
  name: "search",
  about: { zh: "在全期中检索词语", en: "search the whole issue" },
  arguments: [
    {
      name: "<WORDS...>",
      about: {
        zh: "词语，空格隔开的都要有者在前",
        en: "words; entries that hold all of them come first",
      },
    },
  ],
  options: [
    {
      flags: "--limit <N>",
      about: { zh: "最多几条，默认 20", en: "at most so many, 20 unless told" },
    },
  ],
  examples: ["search 首台（套）", "search 技术改造 贴息 --limit 5", "search 瞪羚 --json"],
  async run(operands, options, terminal) {
    const asked = textOption(options, "limit") ?? "20";
    const limit = /^\d{1,4}$/u.test(asked) ? Number(asked) : 0;
    if (limit < 1 || limit > MOST_HITS)
      throw wrongInput("wrong-limit", {
        zh: `--limit 应为1至${MOST_HITS}的整数，实为“${asked}”`,
        en: `--limit: expected a whole number from 1 to ${MOST_HITS}, found “${asked}”`,
      });
    const [{ openIssue }, { buildIndex, search }] = await Promise.all([
      import("../volume/open.ts"),
      import("@gongbao/gazette"),
    ]);
    const issue = openIssue();
    const words = operands.join(" ");
    const { hits } = search(buildIndex(issue), words, { limit });
    if (hits.length === 0)
      throw notFound({ zh: `没有找到“${words}”`, en: `“${words}” was not found` });
    if (terminal.json) {
      terminal.printJson({ words, hits: hits.map((hit) => record(issue, hit)) });
      return;
    }
    for (const hit of hits) {
      const place = terminal.say(citePlace(issue, hit.document, hit.article));
      const kind = terminal.style("dim", terminal.say(KIND[hit.kind]));
      terminal.print(`${terminal.style("bold", place)}  ${kind}  ${hit.title}`);
      terminal.paragraph(sayHit(issue, hit, terminal), 4);
    }
  },
};
