import { nearest } from "@gongbao/engine";
import { citationAt } from "@gongbao/gazette";
import { didYouMean, notFound } from "../failure.ts";
import type { Posts } from "../posts/open.ts";
import { dayOption } from "../terminal/day-option.ts";
import type { CommandDefinition } from "./definition.ts";

/** Where the chronicle names somebody so called, who need not be the same person. */
const mentionsOf = (name: string, { issue, chronicles }: Posts) =>
  chronicles
    .flatMap(({ events }) => events)
    .flatMap((event) =>
      event.people
        .filter((person) => person.name === name)
        .map(({ title }) => ({
          date: event.date,
          title,
          citation: citationAt(issue, event.span.start, event.span.end),
        })),
    );

function namesIn({ posts, chronicles }: Posts): readonly string[] {
  return [
    ...posts.memberships.map(({ person }) => person),
    ...chronicles.flatMap(({ events }) =>
      events.flatMap(({ people }) => people.map((one) => one.name)),
    ),
  ];
}

export const whoCommand: CommandDefinition = {
  name: "who",
  about: {
    zh: "查一个人的职务：何时任、何时免，依据哪一条",
    en: "the posts of a person: since when, until when, by which words",
  },
  arguments: [{ name: "<NAME>", about: { zh: "姓名", en: "a name" } }],
  options: [
    {
      flags: "--as-of <DATE>",
      about: { zh: "只列这一天在任的", en: "only those held on this day" },
    },
  ],
  examples: ["who 郭守印", "who 郭守印 --as-of 2019-02-01", "who 刘强 --json"],
  async run([name = ""], options, terminal) {
    const asOf = dayOption(options, "asOf");
    const [{ openPosts }, { recordHeld, showHeld }] = await Promise.all([
      import("../posts/open.ts"),
      import("../posts/held.ts"),
    ]);
    const opened = openPosts();
    const posts = opened.posts.postsOf(name, asOf).map((held) => recordHeld(held, asOf));
    const mentions = mentionsOf(name, opened);
    if (posts.length === 0 && mentions.length === 0) {
      const known = namesIn(opened);
      const hint = didYouMean(known.includes(name) ? null : nearest(name, known));
      throw notFound(
        asOf !== null && known.includes(name)
          ? {
              zh: `“${name}”在 ${asOf} 没有职务记载`,
              en: `no post of “${name}” on ${asOf} is recorded`,
            }
          : {
              zh: `本期没有“${name}”${hint.zh}`,
              en: `the issue does not name “${name}”${hint.en}`,
            },
      );
    }
    if (terminal.json) {
      terminal.printJson({ name, asOf, posts, mentions });
      return;
    }
    if (posts.length > 0) showHeld(posts, asOf, opened.issue, terminal);
    if (mentions.length === 0) return;
    if (posts.length > 0) terminal.print();
    terminal.heading({
      zh: "大事记中的同名者（不能仅凭姓名认定为同一人）",
      en: "The same name in the chronicle (not known to be the same person)",
    });
    for (const { date, title, citation } of mentions)
      terminal.paragraph(
        `${date ?? "—"}  ${title ?? ""}${name}  «${citation?.quote ?? ""}»`,
        4,
        "  - ",
      );
  },
};
