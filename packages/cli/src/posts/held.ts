import type { Label } from "@gongbao/engine";
import type { AppointmentNote, HeldPost, Issue, Membership, Post } from "@gongbao/gazette";
import type { Terminal } from "../terminal/terminal.ts";
import { citePlace } from "../volume/place.ts";

const BASIS: Readonly<Record<Membership["basis"], Label>> = {
  appointed: { zh: "任命", en: "appointed" },
  removed: { zh: "免去", en: "removed" },
  lapsed: { zh: "自然免除", en: "lapsed" },
  implied: { zh: "由“列……之后”可知", en: "implied by “列……之后”" },
};

const place = (post: Post | null) =>
  post && { organisation: post.organisation, body: post.body, post: post.office };

/** A note as data, without its place in the text. */
function note(each: AppointmentNote) {
  const { range: _, ...said } = each;
  return said;
}

/** One post of one person, as JSON tells it. */
export function recordHeld({ membership, certain }: HeldPost, asOf: string | null) {
  const { person, post, concurrent, from, to, seen, basis, notes, citation } = membership;
  return {
    person,
    post: post.office,
    body: post.body,
    organisation: post.organisation,
    concurrent: place(concurrent),
    from,
    to,
    seen,
    basis,
    certain: asOf === null ? null : certain,
    notes: notes.map(note),
    citation,
  };
}

type HeldRecord = ReturnType<typeof recordHeld>;

/** Posts in a table, each with the words it rests on. */
export function showHeld(
  records: readonly HeldRecord[],
  asOf: string | null,
  issue: Issue,
  terminal: Terminal,
): void {
  const unknown = terminal.say({ zh: "不详", en: "unknown" });
  const comma = terminal.say({ zh: "、", en: ", " });
  terminal.table(
    [
      { title: terminal.say({ zh: "姓名", en: "Name" }), whole: true },
      { title: terminal.say({ zh: "职务", en: "Post" }) },
      { title: terminal.say({ zh: "起", en: "From" }), whole: true },
      { title: terminal.say({ zh: "止", en: "To" }), whole: true },
      { title: terminal.say({ zh: "依据", en: "Basis" }), whole: true },
      { title: terminal.say({ zh: "备注", en: "Notes" }) },
    ],
    records.map(({ person, body, post, concurrent, from, to, basis, certain, notes }) => [
      person,
      `${body}${post}${concurrent ? `（${concurrent.body}${concurrent.post}）` : ""}`,
      from ?? unknown,
      to ?? (basis === "implied" ? unknown : "—"),
      terminal.say(BASIS[basis]) +
        (asOf !== null && certain === false
          ? terminal.say({ zh: "（推定）", en: " (presumed)" })
          : ""),
      notes.map(({ words }) => words).join(comma),
    ]),
  );
  terminal.print();
  const quotes = new Map(records.map(({ citation }) => [citation.start, citation]));
  for (const { document, article, quote } of quotes.values())
    terminal.paragraph(`${terminal.say(citePlace(issue, document, article))} «${quote}»`, 2);
}
