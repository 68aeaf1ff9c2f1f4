import {
  type Interpretation,
  type Label,
  type Parameter,
  type Rulebook,
  canonical,
} from "@gongbao/engine";

/** Whether something came, went, or is another now. */
export type Kind = "added" | "removed" | "changed";

/** A measure that is not the same in two versions. */
export interface MeasureDifference {
  readonly id: string;
  readonly title: Label;
  readonly kind: Kind;
}

/** A figure that is not the same in two versions, with its value as the rules hold it and its words. */
export interface ParameterDifference {
  readonly id: string;
  readonly type: Parameter["type"];
  readonly kind: Kind;
  readonly before: string | null;
  readonly after: string | null;
  readonly words: string;
}

/** A reading, a rule between measures, or a fact that is not the same in two versions. */
export interface OtherDifference {
  readonly part: "interpretation" | "collision" | "fact";
  readonly id: string;
  readonly title: Label;
  readonly kind: Kind;
  /** The reading that is taken where none is chosen; null for what has none. */
  readonly before: Label | null;
  readonly after: Label | null;
}

/** Citations are numbered anew in each version: a rule is compared by the words themselves. */
function withWords(value: unknown, { citations }: Rulebook): unknown {
  const words = (index: unknown): unknown =>
    typeof index === "number" ? (citations[index] ?? null) : index;
  const walk = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(walk);
    if (typeof node !== "object" || node === null) return node;
    return Object.fromEntries(
      Object.entries(node).map(([key, part]: [string, unknown]) => {
        if (key === "citation") return [key, words(part)];
        if (key === "citations" && Array.isArray(part)) return [key, part.map(words)];
        return [key, walk(part)];
      }),
    );
  };
  return walk(value);
}

function differences<Each extends { readonly id: string }, Told>(
  before: readonly Each[],
  after: readonly Each[],
  same: (one: Each, other: Each) => boolean,
  tell: (kind: Kind, one: Each | undefined, other: Each | undefined) => Told,
): readonly Told[] {
  const [old, now] = [before, after].map((list) => new Map(list.map((each) => [each.id, each])));
  const ids = [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])].toSorted();
  return ids.flatMap((id) => {
    const [one, other] = [old?.get(id), now?.get(id)];
    if (one && other) return same(one, other) ? [] : [tell("changed", one, other)];
    return [tell(one ? "removed" : "added", one, other)];
  });
}

const nothing: Label = { zh: "", en: "" };

function otherDifferences(
  before: Rulebook,
  after: Rulebook,
  same: (one: unknown, other: unknown) => boolean,
): readonly OtherDifference[] {
  const taken = (one: Interpretation | undefined): Label | null =>
    one?.readings.find(({ id }) => id === one.default)?.label ?? null;
  return [
    ...differences(
      before.interpretations,
      after.interpretations,
      same,
      (kind, one, other): OtherDifference => ({
        part: "interpretation",
        id: (other ?? one)?.id ?? "",
        title: (other ?? one)?.title ?? nothing,
        kind,
        before: taken(one),
        after: taken(other),
      }),
    ),
    ...differences(
      before.collisions,
      after.collisions,
      same,
      (kind, one, other): OtherDifference => ({
        part: "collision",
        id: (other ?? one)?.id ?? "",
        title: (other ?? one)?.title ?? nothing,
        kind,
        before: null,
        after: null,
      }),
    ),
    ...differences(before.facts, after.facts, same, (kind, one, other): OtherDifference => ({
      part: "fact",
      id: (other ?? one)?.id ?? "",
      title: (other ?? one)?.label ?? nothing,
      kind,
      before: null,
      after: null,
    })),
  ];
}

/** What changed between two versions of the rules, in measures, in figures, and in what they rest on. */
export function differencesBetween(
  before: Rulebook,
  after: Rulebook,
): {
  readonly measures: readonly MeasureDifference[];
  readonly parameters: readonly ParameterDifference[];
  readonly others: readonly OtherDifference[];
} {
  const text = (of: Rulebook, value: unknown) => canonical(withWords(value, of));
  const same = (one: unknown, other: unknown) => text(before, one) === text(after, other);
  return {
    others: otherDifferences(before, after, same),
    measures: differences(before.measures, after.measures, same, (kind, one, other) => ({
      id: (other ?? one)?.id ?? "",
      title: (other ?? one)?.title ?? { zh: "", en: "" },
      kind,
    })),
    parameters: differences(before.parameters, after.parameters, same, (kind, one, other) => ({
      id: (other ?? one)?.id ?? "",
      type: (other ?? one)?.type ?? "count",
      kind,
      before: one?.value ?? null,
      after: other?.value ?? null,
      words: other
        ? (after.citations[other.citation]?.quote ?? "")
        : (before.citations[one?.citation ?? -1]?.quote ?? ""),
    })),
  };
}
