import type { SlotValues } from "../kernel/scenario.ts";
import type { Plan } from "../plan/plan.ts";
import { spark } from "../sql/dialect.ts";
import { PARAMETERS, parameterColumn } from "../sql/parameters.ts";
import { statementFor } from "../sql/statement.ts";
import { type Step, type Tables, thingsTable } from "../sql/steps.ts";
import {
  type SparkTable,
  holdersView,
  idsView,
  pastView,
  rawName,
  text,
  thingsView,
} from "./coding.ts";
import { faultsQuery } from "./faults.ts";
import { TOTALS, awardsQuery } from "./results.ts";

/** What a script is made for. */
export interface SparkJob {
  readonly plan: Plan;
  readonly holders: SparkTable;
  /** Tables of things that are there. */
  readonly things: readonly SparkTable[];
  readonly past: SparkTable | null;
  /** Columns of past awards that limits count by. */
  readonly keys: readonly string[];
  /** Into how many parts rows are put by their holders. */
  readonly buckets: number;
  /** Folders to write, as the cluster reaches them. */
  readonly faults: string;
  readonly awards: string;
  readonly totals: string;
}

const kindsOf = (things: readonly SparkTable[]) => things.flatMap(({ table }) => table.kind ?? []);

const factsOf = ({ table }: SparkTable) => new Set(table.columns.flatMap(({ fact }) => fact ?? []));

const tablesOf = ({ holders, things, keys }: SparkJob): Tables => ({
  holders: factsOf(holders),
  things: new Map(things.map((one) => [one.table.kind ?? "", factsOf(one)])),
  past: new Set(keys),
});

const parametersView = ({ slots }: Plan, reform: SlotValues): string => {
  const columns = slots.map(
    ({ parameter, value }, slot) =>
      `CAST(${reform[parameter] ?? value} AS BIGINT) AS ${parameterColumn(slot)}`,
  );
  return `SELECT ${columns.length === 0 ? "0 AS none" : columns.join(", ")}`;
};

/** By each step, the steps that read it, by their places. */
function readersOf(steps: readonly Step[]): ReadonlyMap<string, readonly number[]> {
  const readers = new Map(steps.map(({ name }) => [name, new Set<number>()]));
  for (const [at, { sql }] of steps.entries())
    for (const [word] of sql.matchAll(/[a-z]\w*/gu)) readers.get(word)?.add(at);
  return new Map([...readers].map(([name, places]) => [name, [...places]]));
}

/**
 * The steps as statements. One that is read more than once becomes a table in buckets by holder, so that joins by
 * holder move no rows, and goes when nothing reads it any more; others are named within what reads them. (A view,
 * cached or not, would be analysed anew with all below it wherever it is read.) Results stay.
 */
function statements(
  steps: readonly Step[],
  results: ReadonlySet<string>,
  buckets: number,
): string[] {
  const readers = readersOf(steps);
  const isKept = ({ name }: Step) => results.has(name) || (readers.get(name)?.length ?? 0) > 1;
  // What a step inside another reads is read where the other is.
  const lastOf = ({ name }: Step): number =>
    Math.max(
      ...(readers.get(name) ?? []).map((at) => {
        const reader = steps[at];
        return reader && !isKept(reader) ? lastOf(reader) : at;
      }),
    );
  const done = Map.groupBy(
    steps.filter((step) => isKept(step) && !results.has(step.name)),
    lastOf,
  );
  const within = Map.groupBy(
    steps.filter((step) => !isKept(step)),
    lastOf,
  );
  const withAll = (at: number): string => {
    const named = (within.get(at) ?? []).map(({ name, sql }) => `${name} AS (${sql})`);
    return named.length === 0 ? "" : `WITH ${named.join(",\n")}\n`;
  };
  return steps.flatMap((step, at) =>
    isKept(step)
      ? [
          `CREATE TABLE ${step.name} USING parquet CLUSTERED BY (h) INTO ${buckets} BUCKETS AS
${withAll(at)}SELECT * FROM (${step.sql}) kept DISTRIBUTE BY h`,
          ...(done.get(at) ?? []).map(({ name }) => `DROP TABLE ${name}`),
        ]
      : [],
  );
}

const write = (folder: string, select: string): string =>
  `INSERT OVERWRITE DIRECTORY ${text(folder)} USING parquet ${select}`;

/** A run over a population as one text of Spark SQL, for a session with the settings of `SESSION`. */
export function scriptFor(job: SparkJob, reform: SlotValues = {}): string {
  const { plan, holders, things, past, keys } = job;
  const measures = plan.rulebook.measures;
  const kinds = kindsOf(things);
  const children = [...things, ...(past ? [past] : [])];
  const inputs: readonly Step[] = [
    { name: "holders", sql: holdersView(holders) },
    ...things.map((one) => ({ name: thingsTable(one.table.kind ?? ""), sql: thingsView(one) })),
    { name: "ids", sql: idsView(kinds) },
    { name: "past", sql: pastView(past, measures, kinds, keys) },
  ];
  const steps = [
    ...inputs,
    ...statementFor(plan, tablesOf(job), spark).steps,
    { name: "named", sql: awardsQuery(plan, kinds) },
  ];
  const raw = [holders, ...children].map(
    (one) => `CREATE TEMPORARY VIEW ${rawName(one)} USING parquet OPTIONS (path ${text(one.path)})`,
  );
  return [
    ...raw,
    write(
      job.faults,
      `SELECT /*+ COALESCE(1) */ * FROM (${faultsQuery(holders, children)}) faults`,
    ),
    `SELECT assert_true(count(*) = 0, 'faults in the input') FROM parquet.${spark.quoted(job.faults)}`,
    `CREATE TEMPORARY VIEW ${PARAMETERS} AS ${parametersView(plan, reform)}`,
    ...statements(steps, new Set(["holders", "totals", "named"]), job.buckets),
    write(
      job.awards,
      "SELECT h AS holder, measure, item, lo, hi, cut_by AS `limit`, displaced_by FROM named ORDER BY h, m, r",
    ),
    write(job.totals, `SELECT /*+ COALESCE(1) */ * FROM (${TOTALS}) t`),
    "",
  ].join(";\n");
}

/**
 * What the text relies on: overflow is an error, days know no time zone, rows stay where their holder is. A filter that
 * is pushed below the columns it reads, or constraints made of them, would repeat each column's text inside the next.
 */
export const SESSION: Readonly<Record<string, string>> = {
  "spark.sql.ansi.enabled": "true",
  "spark.sql.session.timeZone": "UTC",
  "spark.sql.catalogImplementation": "in-memory",
  "spark.sql.adaptive.enabled": "false",
  "spark.sql.autoBroadcastJoinThreshold": "-1",
  "spark.sql.constraintPropagation.enabled": "false",
  "spark.sql.optimizer.excludedRules":
    "org.apache.spark.sql.catalyst.optimizer.PushDownPredicates,org.apache.spark.sql.catalyst.optimizer.PushPredicateThroughNonJoin",
  "spark.sql.sources.bucketing.autoBucketedScan.enabled": "false",
  "spark.sql.requireAllClusterKeysForCoPartition": "false",
};
