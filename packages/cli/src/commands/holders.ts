import { type LapsedPost, findPost } from "@gongbao/gazette";
import { notFound } from "../failure.ts";
import { dayOption } from "../terminal/day-option.ts";
import type { CommandDefinition } from "./definition.ts";

const recordLapsed = (text: string, { post, concurrent, span }: LapsedPost) => ({
  post: post.office,
  body: post.body,
  organisation: post.organisation,
  concurrent: concurrent && {
    organisation: concurrent.organisation,
    body: concurrent.body,
    post: concurrent.office,
  },
  citation: { ...span, quote: text.slice(span.start, span.end) },
});

export const holdersCommand: CommandDefinition = {
  name: "holders",
  about: {
    zh: "查一个职务或一个机构由谁任职",
    en: "who holds a post, or any post of a body",
  },
  arguments: [
    {
      name: "<POST>",
      about: {
        zh: "职务，如 市财政局副局长；或机构",
        en: "a post such as 市财政局副局长, or a body",
      },
    },
  ],
  options: [
    {
      flags: "--as-of <DATE>",
      about: { zh: "只列这一天在任的", en: "only those who hold it on this day" },
    },
  ],
  examples: [
    "holders 市财政局副局长",
    "holders 市教育和体育局 --as-of 2019-02-28",
    "holders 聊城市人民政府副秘书长 --json",
  ],
  async run([words = ""], options, terminal) {
    const asOf = dayOption(options, "asOf");
    const [{ openPosts }, { recordHeld, showHeld }] = await Promise.all([
      import("../posts/open.ts"),
      import("../posts/held.ts"),
    ]);
    const { issue, organisations, posts } = openPosts();
    const query = findPost(words, organisations, asOf);
    if (query === null)
      throw notFound({
        zh: `机构名录中没有“${words}”开头的机构`,
        en: `no body in the register begins “${words}”`,
      });
    const holders = posts.holdersOf(query, asOf).map((held) => recordHeld(held, asOf));
    const unnamed =
      asOf === null
        ? []
        : posts.unnamedHoldersOf(query, asOf).map((each) => recordLapsed(issue.text, each));
    if (holders.length === 0 && unnamed.length === 0)
      throw notFound({
        zh: `没有“${words}”的任职记载`,
        en: `no holder of “${words}” is recorded`,
      });
    if (terminal.json) {
      terminal.printJson({
        post: { organisation: query.organisation, office: query.office ?? null },
        asOf,
        holders,
        unnamed,
      });
      return;
    }
    if (holders.length > 0) showHeld(holders, asOf, issue, terminal);
    if (unnamed.length === 0) return;
    if (holders.length > 0) terminal.print();
    terminal.heading({
      zh: "当日另有未列姓名的任职者，后随机构自然免除",
      en: "Held that day by people not named, until it lapsed with the body",
    });
    for (const { body, post, citation } of unnamed)
      terminal.paragraph(`${body}${post}  «${citation.quote}»`, 4, "  - ");
  },
};
