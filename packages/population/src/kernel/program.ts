import { type Cluster, clustersOf } from "../plan/clusters.ts";
import type { PastFigure, SumFigure } from "../plan/figures.ts";
import { type Plan, type PlannedLimit, limitsOf } from "../plan/plan.ts";
import { BEFORE, limitsIn } from "../rows/before.ts";
import {
  ALONE,
  type RowCode,
  type RowCompiler,
  type RowSetting,
  type ScenariosRun,
} from "../rows/code.ts";
import { isSameOfAll } from "../rows/evaluate.ts";
import { partsOf } from "../rows/parts.ts";
import { columnsRead } from "../rows/columns-read.ts";
import { type Output, type RowLimit, type RowTask, hasGrants, visit } from "../rows/task.ts";
import { rowsOf } from "./cluster-rows.ts";
import { type Bool, type ColumnRef, type Scalar, integer, no } from "../scalar/scalar.ts";

/** A column that a population is asked for: of its holders where `item` is null, or of its things of a kind. */
export interface AskedColumn {
  readonly item: string | null;
  readonly fact: string;
}

/** What code for rows of a kind reads of what was given before. */
export interface AskedBefore {
  readonly item: string | null;
  readonly limits: readonly RowLimit[];
  /** Clusters of which it asks whether a measure of their collisions may have paid for a row's work. */
  readonly paid: readonly AskedPaid[];
}

/** A cluster, and its collisions. */
export interface AskedPaid {
  readonly cluster: number;
  readonly collisions: readonly {
    /** Places of its measures among the rulebook's. */
    readonly codes: readonly number[];
    /** Whether a work is one thing, and not all of the holder's. */
    readonly byItem: boolean;
  }[];
}

/** Slots of the parameters that something goes by, also through figures. */
type Slots = ReadonlySet<number>;

/** Whether something that goes by some slots goes by any of others. */
export const goBy = (slots: Slots, others: Slots): boolean =>
  slots.values().some((slot) => others.has(slot));

/** What a program works out for each holder before awards are. */
export type FigureStep =
  | { readonly figure: PastFigure; readonly code: null; readonly slots: Slots }
  | { readonly figure: SumFigure; readonly code: RowCode; readonly slots: Slots };

/** The name of a column that rows of a kind read. */
export const columnKey = (item: string | null, { of, fact }: ColumnRef): string => {
  if (of === "item") return `${item} ${fact}`;
  if (of === "past") return `past ${item ?? ""} ${fact}`;
  return `${of === "figure" ? "=" : ""} ${fact}`;
};

const flagOf = (when: Bool): Output => ({
  of: { op: "if", when, of: [integer(1n), integer(0n)] },
  open: no,
});

/** Which slots nodes go by, also through the figures that they read. */
class SlotsUsed {
  readonly #byFigure = new Map<string, Slots>();

  name(figure: string, slots: Slots): void {
    this.#byFigure.set(figure, slots);
  }

  of(roots: readonly (Scalar | Bool)[]): Slots {
    const slots = new Set<number>();
    const seen = new Set<Scalar | Bool>();
    for (const root of roots)
      visit(root, seen, (node) => {
        if (node.op === "slot") slots.add(node.slot);
        if (!("column" in node) || node.column.of !== "figure") return;
        for (const slot of this.#byFigure.get(node.column.fact) ?? []) slots.add(slot);
      });
    return slots;
  }
}

/** A plan as code: made once, for any number of populations. */
export class Program {
  readonly plan: Plan;
  readonly clusters: readonly Cluster[];
  /** Places of clusters that are settled from lists of grants, if only of some rows. */
  readonly settled: readonly number[];
  readonly figures: readonly FigureStep[];
  readonly grants: readonly RowCode[];
  /** Works out figures of limits that are not the same of all holders; two columns for each of `ofHolders`. */
  readonly limits: RowCode;
  readonly ofHolders: readonly PlannedLimit[];
  /** Limits of clusters that are settled from lists of grants. */
  readonly limited: readonly PlannedLimit[];
  readonly limitSlots: Slots;
  /** By cluster: the slots that its awards go by. */
  readonly clusterSlots: readonly Slots[];
  readonly asked: readonly AskedColumn[];
  /** What code asks of what was given before. */
  readonly before: readonly AskedBefore[];
  /** Kinds of things whose rows are run. */
  readonly kinds: ReadonlySet<string>;
  readonly isNumeric: (fact: string) => boolean;
  readonly #code: (task: Omit<RowTask, "grounds">, scenarios?: ScenariosRun) => RowCode;
  #together: { readonly key: string; readonly codes: readonly RowCode[] } | null = null;

  constructor(plan: Plan, Code: RowCompiler) {
    this.plan = plan;
    this.clusters = clustersOf(plan);
    const numbers = new Set(
      plan.rulebook.facts
        .filter(({ type }) => type === "money" || type === "ratio" || type === "count")
        .map(({ id }) => id),
    );
    this.isNumeric = (fact) => numbers.has(fact);
    const setting: Omit<RowSetting, "scenarios"> = {
      isNumeric: ({ of, fact }) => of === "figure" || of === "past" || numbers.has(fact),
      slots: plan.slots.length,
    };
    this.#code = (task, scenarios = ALONE) =>
      new Code({ ...task, grounds: plan.grounds }, { ...setting, scenarios });
    const code = (task: Omit<RowTask, "grounds">) => this.#code(task);
    const used = new SlotsUsed();
    this.figures = plan.figures.map((figure): FigureStep => {
      if (figure.from === "past") return { figure, code: null, slots: new Set() };
      const { item, sums, open } = figure;
      const slots = used.of([...sums.map(({ of }) => of), open.when]);
      for (const { name } of sums) used.name(name, slots);
      const columns = [...sums.map(({ of }) => ({ of, open: no })), flagOf(open.when)];
      return { figure, code: code({ item, columns, lists: [] }), slots };
    });
    this.grants = partsOf(rowsOf(plan, this.clusters, this.isNumeric)).map(code);
    const mostOf = ({ most: { lo, hi, open } }: PlannedLimit) => [lo, hi, open];
    this.clusterSlots = this.clusters.map(({ measures, shared }) =>
      used.of([
        ...measures.flatMap((place) => {
          const planned = plan.measures[place];
          if (!planned) return [];
          const { gate, amount, decided, limits } = planned;
          return [gate, amount.lo, amount.hi, amount.open, decided, ...limits.flatMap(mostOf)];
        }),
        ...shared.flatMap(mostOf),
      ]),
    );
    const limits = limitsOf(plan);
    const lists = this.grants.flatMap(({ task }) => task.lists);
    const isLeft = new Set(lists.flatMap((list) => (hasGrants(list) ? list.cluster : [])));
    this.settled = this.clusters
      .keys()
      .filter((cluster) => isLeft.has(cluster))
      .toArray();
    const left = new Set(
      this.settled.flatMap((place) => {
        const { measures = [], shared = [] } = this.clusters[place] ?? {};
        return [...measures.flatMap((one) => plan.measures[one]?.limits ?? []), ...shared];
      }),
    );
    this.limited = limits.filter((limit) => left.has(limit));
    this.ofHolders = this.limited.filter((limit) =>
      mostOf(limit).some((node) => !isSameOfAll(node)),
    );
    this.limitSlots = used.of(this.ofHolders.flatMap(mostOf));
    this.limits = code({
      item: null,
      columns: this.ofHolders.flatMap(({ most: { lo, hi, open } }) => [
        { of: lo, open: no },
        { of: hi, open },
      ]),
      lists: [],
    });
    this.asked = this.#asked();
    this.before = this.#before();
    this.kinds = new Set(this.#codes.flatMap(({ task }) => task.item ?? []));
  }

  /** Whether a cluster's awards go by some slots. */
  goesBy(cluster: number, slots: Slots): boolean {
    return goBy(this.clusterSlots[cluster] ?? new Set(), slots);
  }

  /**
   * Code that works out for several scenarios at once, which differ in some slots, those clusters' awards that go by them.
   * That of the last such scenarios is kept.
   */
  together(count: number, slots: Slots): readonly RowCode[] {
    const key = [count, ...slots].join();
    if (this.#together?.key === key) return this.#together.codes;
    const figures = this.figures.flatMap(({ figure, slots: own }) => {
      if (!goBy(own, slots)) return [];
      return figure.from === "past" ? figure.name : figure.sums.map(({ name }) => name);
    });
    const scenarios = { count, slots, figures: new Set(figures) };
    const rows = rowsOf(this.plan, this.clusters, this.isNumeric).filter(({ list }) =>
      this.goesBy(list.cluster, slots),
    );
    const codes = partsOf(rows, count).map((part) => this.#code(part, scenarios));
    this.#together = { key, codes };
    return codes;
  }

  /** All code of the program. */
  get #codes(): readonly RowCode[] {
    return [...this.figures.flatMap((step) => step.code ?? []), ...this.grants, this.limits];
  }

  #asked(): readonly AskedColumn[] {
    const read = this.#codes.flatMap(({ task }) =>
      columnsRead(task).map((ref) => ({ item: task.item, ref })),
    );
    const levels = this.plan.measures.flatMap(({ measure: { item }, limits }) =>
      limits.flatMap(({ byLevels }) => byLevels.map((ref) => ({ item, ref }))),
    );
    const asked = new Map<string, AskedColumn>();
    for (const { item, ref } of [...read, ...levels])
      if (ref.of !== "figure" && ref.of !== "past" && ref.fact !== BEFORE)
        asked.set(columnKey(item, ref), { item: ref.of === "item" ? item : null, fact: ref.fact });
    return [...asked.values()];
  }

  #before(): readonly AskedBefore[] {
    const lists = this.grants.flatMap(({ task }) =>
      task.lists.map((list) => ({ item: task.item, list })),
    );
    return [...Map.groupBy(lists, ({ item }) => item)].flatMap(([item, own]) => {
      const limits = own.flatMap(({ list }) => limitsIn(list));
      const paid = own.flatMap(({ list: { cluster, mayBePaid } }) => {
        if (!mayBePaid) return [];
        const of = this.clusters[cluster]?.collisions ?? [];
        const collisions = of.map(({ codes, collision: { by } }) => ({
          codes,
          byItem: by === "item",
        }));
        return [{ cluster, collisions }];
      });
      return limits.length + paid.length === 0 ? [] : [{ item, limits, paid }];
    });
  }
}
