import { type Static, Type } from "@fastify/type-provider-typebox";
import { Value } from "typebox/value";
import { DatabaseFailure } from "../database/failure.ts";

const TableSchema = Type.Object({
  schema: Type.String(),
  table: Type.String(),
  columns: Type.Array(Type.String()),
  rows: Type.Integer({ minimum: 0 }),
  /** Of the rows as PostgreSQL writes them out, in the order of the primary key. */
  sha256: Type.String({ pattern: "^[0-9a-f]{64}$" }),
});

const FileSchema = Type.Object({
  sha256: Type.String({ pattern: "^[0-9a-f]{64}$" }),
  size: Type.Integer({ minimum: 0 }),
});

const ManifestSchema = Type.Object({
  format: Type.Literal("gongbao-backup"),
  version: Type.Literal(1),
  madeAt: Type.String(),
  server: Type.String(),
  migrations: Type.Array(Type.String()),
  tables: Type.Array(TableSchema),
  sequences: Type.Array(
    Type.Object({
      schema: Type.String(),
      sequence: Type.String(),
      value: Type.String({ pattern: "^-?[0-9]+$" }),
      called: Type.Boolean(),
    }),
  ),
  /** The files that the database names; backups made before there were any do without. */
  files: Type.Optional(Type.Array(FileSchema)),
  /** Those of them that were not there when the backup was made. */
  lost: Type.Optional(Type.Array(FileSchema.properties.sha256)),
});

/** What a backup holds, and by what it is known to be whole. */
export type Manifest = Static<typeof ManifestSchema>;
export type BackedUpFile = Static<typeof FileSchema>;
export type BackedUpTable = Static<typeof TableSchema>;

/** The name of a table's file in a backup. */
export const fileOf = ({ schema, table }: Pick<BackedUpTable, "schema" | "table">): string =>
  `${schema}.${table}.copy.gz`;

/**
 * Reads a manifest.
 *
 * @throws {DatabaseFailure} where it is none
 */
export function readManifest(text: string, folder: string): Manifest {
  try {
    const value: unknown = JSON.parse(text);
    if (Value.Check(ManifestSchema, value)) return value;
  } catch (cause) {
    throw notOne(folder, cause);
  }
  throw notOne(folder, null);
}

const notOne = (folder: string, cause: unknown) =>
  new DatabaseFailure(
    `${folder} holds no backup that this gongbao reads: manifest.json is missing or not of the form "gongbao-backup", version 1.`,
    `${folder} 中没有本版公报能读的备份：manifest.json 缺失或格式不对。`,
    { cause },
  );
