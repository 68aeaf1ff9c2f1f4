import { allParts } from "../ir/parts.ts";
import type { Measure } from "../ir/rulebook.ts";
import { type Lint, ofMeasure } from "./finding.ts";

/** Level facts a measure is conditional on, with the levels it takes. */
function levelsOf({ eligible }: Measure): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, ReadonlySet<string>>();
  for (const expr of allParts(eligible))
    if (expr.op === "is" && expr.of.op === "fact") found.set(expr.of.id, new Set(expr.levels));
  return found;
}

/** Whether one thing can be eligible under both, as far as their level facts tell. */
function canMeet(a: Measure, b: Measure): boolean {
  if (!a.holders.some((holder) => b.holders.includes(holder))) return false;
  const others = levelsOf(b);
  for (const [fact, levels] of levelsOf(a)) {
    const other = others.get(fact);
    if (other && ![...levels].some((level) => other.has(level))) return false;
  }
  return true;
}

/** The facts that decide whether and how much a measure gives. */
const readBy = ({ eligible, award }: Measure): ReadonlySet<string> =>
  new Set(
    [eligible, award].flatMap((whole) =>
      [...allParts(whole)].flatMap((expr) => (expr.op === "fact" ? [expr.id] : [])),
    ),
  );

/** Whether two measures look at one subject: things of one kind, or the holder itself by a fact that both read. */
function sameSubject(a: Measure, b: Measure): boolean {
  if (a.item !== b.item) return false;
  if (a.item !== null) return true;
  const read = readBy(b);
  return [...readBy(a)].some((fact) => read.has(fact));
}

/** Two measures that look at one subject and can both be due are in one collision, or declared independent. */
export const checkRivals: Lint = function* (rulebook, { independent = [] }) {
  const declared = new Set<string>();
  for (const group of [...independent, ...rulebook.collisions.map(({ measures }) => measures)])
    for (const a of group) for (const b of group) declared.add(`${a} ${b}`);
  for (const [at, a] of rulebook.measures.entries())
    for (const b of rulebook.measures.slice(at + 1)) {
      if (declared.has(`${a.id} ${b.id}`) || !sameSubject(a, b) || !canMeet(a, b)) continue;
      yield ofMeasure(a, {
        code: "rivals",
        severity: "info",
        path: `/measures/${at}`,
        message: {
          zh: `与“${b.title.zh}”可能就同一事项都给，既没有归为重复，也没有声明互不相干`,
          en: `it and “${b.title.en}” may both be due for one thing, and are neither in a collision nor declared independent`,
        },
        found: b.id,
        advice: {
          zh: "写一条“同一事项”的规则，或声明两者互不相干。",
          en: "Write a rule on the same thing, or declare the two independent.",
        },
      });
    }
};
