import { type Cluster, clustersOf } from "../plan/clusters.ts";
import type { PastFigure, SumFigure } from "../plan/figures.ts";
import type { Plan, PlannedLimit } from "../plan/plan.ts";
import type { RowCode, RowCompiler, RowSetting } from "../rows/code.ts";
import { isSameOfAll } from "../rows/evaluate.ts";
import { partsOf } from "../rows/parts.ts";
import { type Output, type RowTask, columnsRead } from "../rows/task.ts";
import { type Bool, type ColumnRef, integer, no } from "../scalar/scalar.ts";

/** A column that a population is asked for: of its holders where `item` is null, or of its things of a kind. */
export interface AskedColumn {
  readonly item: string | null;
  readonly fact: string;
}

/** What a program works out for each holder before awards are. */
export type FigureStep =
  | { readonly figure: PastFigure; readonly code: null }
  | { readonly figure: SumFigure; readonly code: RowCode };

/** Code that makes the grants of some clusters from rows of one kind. */
export interface GrantStep {
  /** By the code's lists: the cluster's place. */
  readonly clusters: readonly number[];
  readonly code: RowCode;
}

/** The name of a column that rows of a kind read. */
export const columnKey = (item: string | null, { of, fact }: ColumnRef): string =>
  of === "item" ? `${item} ${fact}` : `${of === "figure" ? "=" : ""} ${fact}`;

const flagOf = (when: Bool): Output => ({
  of: { op: "if", when, of: [integer(1n), integer(0n)] },
  open: no,
});

/** A plan as code: made once, for any number of populations. */
export class Program {
  readonly plan: Plan;
  readonly clusters: readonly Cluster[];
  readonly figures: readonly FigureStep[];
  readonly grants: readonly GrantStep[];
  /** Works out figures of limits that are not the same of all holders; two columns for each of `ofHolders`. */
  readonly limits: RowCode;
  readonly ofHolders: readonly PlannedLimit[];
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
    this.figures = plan.figures.map((figure) =>
      figure.from === "past"
        ? { figure, code: null }
        : {
            figure,
            code: code({
              item: figure.item,
              columns: [
                ...figure.sums.map(({ of }) => ({ of, open: no })),
                flagOf(figure.open.when),
              ],
              lists: [],
            }),
          },
    );
    const rows = this.clusters.flatMap(({ measures, kinds }, cluster) =>
      kinds.map((item) => ({
        cluster,
        item,
        awards: measures.flatMap((place, mark) => {
          const planned = plan.measures[place];
          return planned && planned.measure.item === item ? [{ ...planned, mark }] : [];
        }),
      })),
    );
    this.grants = partsOf(rows).map(({ clusters, task }) => ({ clusters, code: code(task) }));
    const limits = [...plan.measures.flatMap((measure) => measure.limits), ...plan.shared];
    this.ofHolders = limits.filter(({ most }) =>
      [most.lo, most.hi, most.open].some((node) => !isSameOfAll(node)),
    );
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
