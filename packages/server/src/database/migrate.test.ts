import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type TestDatabase, testDatabase } from "../fixtures/database.ts";
import { DatabaseFailure } from "./failure.ts";
import { migrate } from "./migrate.ts";

let database: TestDatabase;
let client: Client;
const role = `owner_${randomBytes(6).toString("hex")}`;

beforeAll(async () => {
  database = await testDatabase([]);
  client = new Client(database.connections.owner);
  await client.connect();
  await client.query(`create role ${role} createrole`);
  await client.query(`grant create on schema public to ${role}`);
  await client.query("drop table if exists public.kysely_migration, public.kysely_migration_lock");
});

afterAll(async () => {
  await client.query(`drop owned by ${role}`);
  await client.query(`drop role ${role}`);
  await client.end();
  await database.drop();
});

/** As an owner that is no superuser and made no role: from PostgreSQL 16 on it may give none away. */
const migrateAsOwner = () =>
  migrate({ ...database.connections.owner, options: `-c role=${role}` }, []);

it("names what an owner lacks, and takes one that was given the application's role", async () => {
  await expect(migrateAsOwner()).rejects.toThrow(DatabaseFailure);
  await expect(migrateAsOwner()).rejects.toThrow(/was given gongbao_app/u);
  await client.query(`grant gongbao_app to ${role}`);
  await migrateAsOwner();
});
