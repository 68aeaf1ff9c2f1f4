import { type Case, type FactValue, type Rulebook, writeYuan } from "@gongbao/engine";

/** A case as the file that `gongbao assess` reads: JSON, which is YAML, with the readings chosen in comments. */
export function caseFileOf(
  rulebook: Rulebook,
  given: Case,
  readings: Readonly<Record<string, string>> = {},
): string {
  const facts = new Map(rulebook.facts.map((fact) => [fact.id, fact]));
  const stated = (owner: string, values: Readonly<Record<string, FactValue>>) =>
    Object.fromEntries(
      Object.entries(values).map(([id, value]) => [
        id.replace(`${owner}.`, ""),
        facts.get(id)?.type === "money" ? writeYuan(BigInt(value)) : String(value),
      ]),
    );
  const lists = rulebook.subjects.flatMap(({ id: kind, list }) =>
    list === null
      ? []
      : [
          [
            list,
            (given.items[kind] ?? []).map(({ id, facts: own }) => ({ id, ...stated(kind, own) })),
          ],
        ],
  );
  const history = (given.history ?? []).map(({ measure, item, date, amount, facts: keys }) => ({
    measure,
    ...(item === null ? {} : { item }),
    date,
    amount: writeYuan(BigInt(amount)),
    ...(Object.keys(keys).length === 0 ? {} : { facts: keys }),
  }));
  const file = {
    subject: given.subject,
    "as-of": given.asOf,
    facts: stated(given.subject, given.facts),
    ...Object.fromEntries(lists),
    history,
  };
  const lines = Object.entries(readings).map(([id, reading]) => `# --reading ${id}=${reading}\n`);
  return `# gongbao assess <file>\n${lines.join("")}${JSON.stringify(file, null, 2)}\n`;
}
