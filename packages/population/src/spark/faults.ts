import type { TableColumn } from "../table/schema.ts";
import { spark } from "../sql/dialect.ts";
import { type SparkTable, coded, raw, rawName, text } from "./coding.ts";

interface Check {
  readonly column: string;
  readonly reason: string;
  readonly when: string;
}

function checksOf(column: TableColumn): readonly Check[] {
  const { name, type, required, domain } = column;
  const [x, value] = [raw(column), coded(column)];
  const check = (reason: string, when: string): Check => ({ column: name, reason, when });
  const bounded = type === "ratio" ? `CAST(${x} AS DECIMAL(24, 6))` : value;
  return [
    ...(required ? [check("missing", `${x} IS NULL`)] : []),
    ...(type === "level" && column.levels.length > 0
      ? [check("level", `${x} NOT IN (${column.levels.map(text).join(", ")})`)]
      : []),
    ...(domain
      ? [
          check("negative", `${bounded} < 0`),
          check(
            "range",
            `${bounded} >= 0 AND ${bounded} NOT BETWEEN ${domain.min} AND ${domain.max}`,
          ),
        ]
      : []),
  ];
}

/** The faults of a table's cells: column, reason and how many rows have it. */
function cellFaults(of: SparkTable): string {
  const checks = of.table.columns
    .flatMap(checksOf)
    .map(
      ({ column, reason, when }) =>
        `CASE WHEN ${when} THEN named_struct('c', ${text(column)}, 'k', ${text(reason)}) END`,
    );
  return `SELECT ${text(of.path)} AS file, f.c AS \`column\`, f.k AS reason, count(*) AS n
FROM (SELECT explode(array_compact(array(${checks.join(", ")}))) AS f FROM ${rawName(of)}) t GROUP BY f.c, f.k`;
}

const idOf = ({ table }: SparkTable, name: string): string => {
  const column = table.columns.find((one) => one.name === name);
  return column ? raw(column) : spark.quoted(name);
};

/** Ids that are there twice. */
function twins(of: SparkTable): string {
  const keys = of.table.owner === "id" ? ["id"] : ["holder", "id"];
  const by = keys.map((key) => idOf(of, key)).join(", ");
  return `SELECT ${text(of.path)} AS file, 'id' AS \`column\`, 'duplicate' AS reason, coalesce(sum(n), 0) AS n
FROM (SELECT count(*) AS n FROM ${rawName(of)} GROUP BY ${by} HAVING count(*) > 1) t HAVING coalesce(sum(n), 0) > 0`;
}

/** Rows whose holder is not there. */
const orphans = (of: SparkTable, holders: SparkTable): string =>
  `SELECT ${text(of.path)} AS file, 'holder' AS \`column\`, 'orphan' AS reason, count(*) AS n
FROM (SELECT ${idOf(of, "holder")} AS h FROM ${rawName(of)}) t LEFT ANTI JOIN (SELECT ${idOf(holders, "id")} AS h FROM ${rawName(holders)}) o ON o.h = t.h
HAVING count(*) > 0`;

/** Everything that is wrong with the rows of a population: file, column, reason, number of rows. */
export function faultsQuery(holders: SparkTable, children: readonly SparkTable[]): string {
  const lists = children.filter(({ table }) => table.kind !== null);
  return [
    ...[holders, ...children].map(cellFaults),
    ...[holders, ...lists].map(twins),
    ...children.map((one) => orphans(one, holders)),
  ].join("\nUNION ALL\n");
}
