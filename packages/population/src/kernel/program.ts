import { type Cluster, clustersOf } from "../plan/clusters.ts";
import type { PastFigure, SumFigure } from "../plan/figures.ts";
import { type Plan, type PlannedLimit, limitsOf } from "../plan/plan.ts";
import type { RowCode, RowCompiler, RowSetting } from "../rows/code.ts";
import { isSameOfAll } from "../rows/evaluate.ts";
import { partsOf } from "../rows/parts.ts";
import {
  type Output,
  type RowCollision,
  type RowTask,
  columnsRead,
  rootsOf,
  visit,
} from "../rows/task.ts";
import { type Bool, type ColumnRef, type Scalar, integer, no } from "../scalar/scalar.ts";

/** A column that a population is asked for: of its holders where `item` is null, or of its things of a kind. */
export interface AskedColumn {
  readonly item: string | null;
  readonly fact: string;
}

/** Slots of the parameters that something goes by, also through figures. */
type Slots = ReadonlySet<number>;

/** What a program works out for each holder before awards are. */
export type FigureStep =
  | { readonly figure: PastFigure; readonly code: null; readonly slots: Slots }
  | { readonly figure: SumFigure; readonly code: RowCode; readonly slots: Slots };

/** Code that makes the grants of some clusters from rows of one kind. */
export interface GrantStep {
  /** By the code's lists: the cluster's place. */
  readonly clusters: readonly number[];
  readonly code: RowCode;
  readonly slots: Slots;
}

/** The name of a column that rows of a kind read. */
export const columnKey = (item: string | null, { of, fact }: ColumnRef): string =>
  of === "item" ? `${item} ${fact}` : `${of === "figure" ? "=" : ""} ${fact}`;

const flagOf = (when: Bool): Output => ({
  of: { op: "if", when, of: [integer(1n), integer(0n)] },
  open: no,
});

/** The collisions of a cluster, if rows can be settled by themselves. */
function collisionsOfRows({ measures, collisions, kinds }: Cluster): readonly RowCollision[] {
  const isOfRows = ({ collision }: (typeof collisions)[number]) =>
    collision.by === "item" || kinds[0] === null;
  if (kinds.length > 1 || !collisions.every(isOfRows)) return [];
  return collisions
    .filter((one) => one.measures.length > 1)
    .map((one) => ({
      rivals: one.measures.map((measure) => measures.indexOf(measure)),
      byOrder: one.collision.prevails === "order",
    }));
}

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
  readonly figures: readonly FigureStep[];
  readonly grants: readonly GrantStep[];
  /** Works out figures of limits that are not the same of all holders; two columns for each of `ofHolders`. */
  readonly limits: RowCode;
  readonly ofHolders: readonly PlannedLimit[];
  readonly limitSlots: Slots;
  /** By cluster: the slots that its awards go by. */
  readonly clusterSlots: readonly Slots[];
  readonly asked: readonly AskedColumn[];
  /** Kinds of things whose rows are run. */
  readonly kinds: ReadonlySet<string>;
  readonly isNumeric: (fact: string) => boolean;

  constructor(plan: Plan, Code: RowCompiler) {
    this.plan = plan;
    this.clusters = clustersOf(plan);
    const numbers = new Set(
      plan.rulebook.facts
        .filter(({ type }) => type === "money" || type === "ratio" || type === "count")
        .map(({ id }) => id),
    );
    this.isNumeric = (fact) => numbers.has(fact);
    const setting: RowSetting = {
      isNumeric: ({ of, fact }) => of === "figure" || numbers.has(fact),
      slots: plan.slots.length,
    };
    const code = (task: RowTask) => new Code(task, setting);
    const used = new SlotsUsed();
    this.figures = plan.figures.map((figure): FigureStep => {
      if (figure.from === "past") return { figure, code: null, slots: new Set() };
      const { item, sums, open } = figure;
      const slots = used.of([...sums.map(({ of }) => of), open.when]);
      for (const { name } of sums) used.name(name, slots);
      const columns = [...sums.map(({ of }) => ({ of, open: no })), flagOf(open.when)];
      return { figure, code: code({ item, columns, lists: [] }), slots };
    });
    const rows = this.clusters.flatMap((own, cluster) =>
      own.kinds.map((item) => ({
        cluster,
        item,
        list: {
          awards: own.measures.flatMap((place, mark) => {
            const planned = plan.measures[place];
            return planned && planned.measure.item === item ? [{ ...planned, mark }] : [];
          }),
          // What takes another's place is seen where each is still there.
          collisions: plan.grounds ? [] : collisionsOfRows(own),
        },
      })),
    );
    this.grants = partsOf(rows).map(({ clusters, task }) => ({
      clusters,
      code: code(task),
      slots: used.of(rootsOf(task)),
    }));
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
    this.ofHolders = limits.filter((limit) => mostOf(limit).some((node) => !isSameOfAll(node)));
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
    this.kinds = new Set(this.#codes.flatMap(({ task }) => task.item ?? []));
  }

  /** All code of the program. */
  get #codes(): readonly RowCode[] {
    return [
      ...this.figures.flatMap((step) => step.code ?? []),
      ...this.grants.map((step) => step.code),
      this.limits,
    ];
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
      if (ref.of !== "figure")
        asked.set(columnKey(item, ref), { item: ref.of === "item" ? item : null, fact: ref.fact });
    return [...asked.values()];
  }
}
