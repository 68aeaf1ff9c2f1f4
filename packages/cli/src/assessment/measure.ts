import type { Award, Citation, Label, Rulebook } from "@gongbao/engine";
import type { Issue } from "@gongbao/gazette";
import { same } from "../terminal/language.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { citePlace } from "../volume/place.ts";

/** What an award is for: the thing by its name, or the holder. */
export function sayThing(award: Award, rulebook: Rulebook): Label {
  if (award.item) return same(award.item.id);
  const measure = rulebook.measures.find(({ id }) => id === award.measure);
  if (!measure?.item) return { zh: "对象本身", en: "the holder itself" };
  const kind = rulebook.subjects.find(({ id }) => id === measure.item)?.label;
  return award.missing.length > 0
    ? { zh: `${kind?.zh ?? ""}（未填写）`, en: `${kind?.en ?? ""} (not stated)` }
    : (kind ?? same(measure.item));
}

const sayCitation = (citation: Citation, issue: Issue, terminal: Terminal): string =>
  `${terminal.say(citePlace(issue, citation.document, citation.article))} «${citation.quote}»`;

/** Citations that are not part of another one shown: a figure's words stand inside the measure's. */
function outermost(citations: readonly Citation[]): readonly Citation[] {
  return citations.filter(
    (inner, index) =>
      !citations.some(
        (outer, other) =>
          other !== index &&
          outer.start <= inner.start &&
          inner.end <= outer.end &&
          (outer.end - outer.start > inner.end - inner.start || other < index),
      ),
  );
}

/** One measure with all its awards: each with its reason and what cut it, then the words they rest on, once. */
export function showMeasure(
  awards: readonly Award[],
  issue: Issue,
  rulebook: Rulebook,
  terminal: Terminal,
): void {
  const [first] = awards;
  if (!first) return;
  terminal.print(
    `${terminal.style("bold", terminal.say(first.title))}  ${terminal.style("dim", first.measure)}`,
  );
  const payee = { zh: `受款人：${first.payee.zh}`, en: `Payee: ${first.payee.en}` };
  terminal.paragraph(terminal.say(payee), 2);
  const groups = Map.groupBy(awards, ({ reason }) => reason.zh);
  for (const group of groups.values()) {
    const [award] = group;
    if (!award) continue;
    const things = group.map((each) => terminal.say(sayThing(each, rulebook)));
    const between = terminal.say({ zh: "：", en: ": " });
    terminal.paragraph(
      `${things.join(terminal.say({ zh: "、", en: ", " }))}${between}${terminal.say(award.reason)}`,
      4,
      "  - ",
    );
    for (const { citation } of award.limits)
      if (citation)
        terminal.paragraph(
          terminal.say({ zh: "限额 ", en: "Limit " }) + sayCitation(citation, issue, terminal),
          6,
        );
  }
  for (const citation of outermost(awards.flatMap(({ citations }) => citations)))
    terminal.paragraph(
      sayCitation(citation, issue, terminal),
      7,
      terminal.say({ zh: "  依据 ", en: "  By   " }),
    );
}
