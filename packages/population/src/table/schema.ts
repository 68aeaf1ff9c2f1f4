import { type Fact, type Rulebook, allParts, expressionsOf } from "@gongbao/engine";

/** What a column of a table on disk holds. */
export type ColumnType = "text" | "money" | "count" | "ratio" | "truth" | "day" | "level";

export interface TableColumn {
  readonly name: string;
  readonly type: ColumnType;
  /** Every row must say it; elsewhere an empty cell is unknown. */
  readonly required: boolean;
  /** The fact it states; null for ids, places and what past awards are about. */
  readonly fact: string | null;
  /** What a level may be, in the order of its codes. */
  readonly levels: readonly string[];
  /** Least and most, both included; money in fen. Null where any will do. */
  readonly domain: { readonly min: string; readonly max: string } | null;
}

/** One table of a population: a file of this name with one row for each of what it lists. */
export interface TableSchema {
  /** `holders`, the list of a kind of item (`products`), or `past`. */
  readonly name: string;
  /** Kind of item; null for the holders and for past awards. */
  readonly kind: string | null;
  /** The column that says whose a row is. */
  readonly owner: "id" | "holder";
  readonly columns: readonly TableColumn[];
}

/** The tables that a population of one kind of holder has on disk. */
export interface PopulationSchema {
  readonly subject: string;
  readonly holders: TableSchema;
  /** One for each kind of item; a file that is not there says that nobody has such things. */
  readonly things: readonly TableSchema[];
  readonly past: TableSchema;
  /** Columns of the holders that say what results are grouped by. */
  readonly groups: readonly string[];
}

/** What results are grouped by. */
export const GROUPS = ["county", "industry", "size"] as const;

const plain = (name: string, type: ColumnType, required: boolean): TableColumn => ({
  name,
  type,
  required,
  fact: null,
  levels: [],
  domain: null,
});

const ofFact = (fact: Fact, name: string): TableColumn => ({
  name,
  type: fact.type === "points" ? "ratio" : fact.type,
  required: false,
  fact: fact.id,
  levels: fact.levels.map(({ id }) => id),
  domain: fact.domain,
});

/** The schema of a population, as the rulebook's facts make it. */
export function schemaOf(rulebook: Rulebook, subject: string): PopulationSchema {
  const factsOf = (kind: string) => rulebook.facts.filter((fact) => fact.of.includes(kind));
  const keys = new Set(
    rulebook.measures.flatMap((measure) => measure.limits.flatMap((limit) => limit.by)),
  );
  const paid = Math.max(
    ...rulebook.facts.map(({ type, domain }) => (type === "money" ? Number(domain?.max ?? 0) : 0)),
  );
  return {
    subject,
    groups: GROUPS,
    holders: {
      name: "holders",
      kind: null,
      owner: "id",
      columns: [
        plain("id", "text", true),
        ...GROUPS.map((name) => plain(name, "text", false)),
        ...factsOf(subject).map((fact) => ofFact(fact, fact.id)),
      ],
    },
    things: rulebook.subjects.flatMap(({ id: kind, list }) =>
      list === null
        ? []
        : {
            name: list,
            kind,
            owner: "holder",
            columns: [
              plain("holder", "text", true),
              plain("id", "text", true),
              ...factsOf(kind).map((fact) => ofFact(fact, fact.id.slice(kind.length + 1))),
            ],
          },
    ),
    past: {
      name: "past",
      kind: null,
      owner: "holder",
      columns: [
        plain("holder", "text", true),
        { ...plain("measure", "level", true), levels: rulebook.measures.map(({ id }) => id) },
        plain("item", "text", false),
        plain("date", "day", true),
        { ...plain("amount", "money", true), domain: { min: "0", max: String(paid) } },
        ...rulebook.facts.filter(({ id }) => keys.has(id)).map((fact) => ofFact(fact, fact.id)),
      ],
    },
  };
}

/** The kinds of item that measures for a kind of holder speak of. */
export function kindsFor(rulebook: Rulebook, subject: string): ReadonlySet<string> {
  const own = rulebook.measures.filter(({ holders }) => holders.includes(subject));
  return new Set(
    own.flatMap((measure) => [
      ...(measure.item ? [measure.item] : []),
      ...expressionsOf(measure).flatMap((expr) =>
        [...allParts(expr)].flatMap((part) => (part.op === "aggregate" ? part.item : [])),
      ),
    ]),
  );
}

/** All tables of a schema. */
export const tablesOf = ({ holders, things, past }: PopulationSchema): readonly TableSchema[] => [
  holders,
  ...things,
  past,
];
