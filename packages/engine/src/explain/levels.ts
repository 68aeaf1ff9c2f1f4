import type { Scope } from "../evaluate/expression.ts";
import type { Expr, Label } from "../ir/rulebook.ts";
import { either, fill, joined, plain, sayLevel } from "./words.ts";

/** Whoever says the parts of levels. */
interface PartSpeaker {
  /** A part as a phrase. */
  say(part: Expr): Label;
  /** A part of a phrase, in brackets where its own parts would run into the rest. */
  within(part: Expr): Label;
}

/** Levels of one fact or of several together, and what comes of them. */
interface Tier {
  readonly facts: readonly Expr[];
  readonly levels: readonly Label[];
  readonly part: Expr;
}

const isAll = (expr: Expr): boolean => expr.op === "const" && expr.value === "1";

/** The levels that an amount goes by, alone or as the share of a figure, and the amount with one of them put in; null for others. */
function innerLevels(
  part: Expr,
): { readonly by: Expr & { op: "match" }; readonly of: (level: Expr) => Expr } | null {
  if (part.op === "match") return { by: part, of: (level) => level };
  if (part.op !== "mulDiv" || part.as !== "compose") return null;
  const { of, by } = part;
  if (by.op === "match" && (of.op === "param" || of.op === "const"))
    return { by, of: (level) => (isAll(level) ? of : { ...part, by: level }) };
  return null;
}

/** Levels of a fact with what each comes to. The fact is named once; what follows is of it. */
export function sayLevels(expr: Expr & { op: "match" }, scope: Scope, speaker: PartSpeaker): Label {
  const tiers = tiersOf(expr, scope);
  if (tiers.some(({ levels }) => levels.length > 1)) return crossed(tiers, speaker);
  const same = [...Map.groupBy(tiers, ({ part }) => speaker.say(part).zh).values()];
  return joined(
    same.map((group, index) =>
      fill(
        index === 0 ? "{2}为{0}的，{1}" : "为{0}的，{1}",
        index === 0 ? "{1} if {2} is {0}" : "{1} if it is {0}",
        either(group.flatMap(({ levels }) => levels)),
        group[0] ? speaker.within(group[0].part) : plain(""),
        speaker.say(expr.of),
      ),
    ),
    "；",
    "; ",
  );
}

/** Each level with what it comes to; where that goes by the levels of another fact, each of those with it. */
function tiersOf(expr: Expr & { op: "match" }, scope: Scope): readonly Tier[] {
  const fact = expr.of.op === "fact" ? scope.facts.get(expr.of.id) : undefined;
  return Object.entries(expr.cases).flatMap(([id, part]) => {
    const level = sayLevel(fact, id);
    const inner = innerLevels(part);
    if (!inner) return [{ facts: [expr.of], levels: [level], part }];
    return tiersOf(inner.by, scope).map((one) => ({
      facts: [expr.of, ...one.facts],
      levels: [level, ...one.levels],
      part: inner.of(one.part),
    }));
  });
}

/** Levels of two facts together, with what each pair comes to: both facts are named with the first. */
function crossed(tiers: readonly Tier[], speaker: PartSpeaker): Label {
  return joined(
    tiers.map(({ facts, levels, part }, index) => {
      const all =
        index === 0
          ? joined(
              levels.map((level, at) =>
                fill(
                  "{0}为{1}",
                  "{0} is {1}",
                  facts[at] ? speaker.say(facts[at]) : plain(""),
                  level,
                ),
              ),
              "、",
              " and ",
            )
          : fill("为{0}", "it is {0}", joined(levels, "、", " and "));
      // A share of a share needs no brackets here: nothing follows it but the next pair.
      const comes = part.op === "mulDiv" ? speaker.say(part) : speaker.within(part);
      return fill("{0}的，{1}", "{1} if {0}", all, comes);
    }),
    "；",
    "; ",
  );
}
