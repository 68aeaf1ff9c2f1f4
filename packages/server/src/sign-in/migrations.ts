import { sql } from "kysely";
import type { Database } from "../database/connect.ts";
import { type Migration, createSchema, grant } from "../database/migrate.ts";

/** The tables that better-auth asks for, by the names it uses, in a schema of their own; and two of ours. */
async function up(database: Database): Promise<void> {
  await createSchema(database, "sign_in");
  const steps = [
    `create table sign_in."user" (
      "id" text primary key, "name" text not null, "email" text not null unique,
      "emailVerified" boolean not null, "image" text,
      "createdAt" timestamptz not null default now(), "updatedAt" timestamptz not null default now(),
      "twoFactorEnabled" boolean)`,
    `create table sign_in."session" (
      "id" text primary key, "expiresAt" timestamptz not null, "token" text not null unique,
      "createdAt" timestamptz not null default now(), "updatedAt" timestamptz not null,
      "ipAddress" text, "userAgent" text,
      "userId" text not null references sign_in."user" on delete cascade)`,
    `create table sign_in."account" (
      "id" text primary key, "accountId" text not null, "providerId" text not null,
      "userId" text not null references sign_in."user" on delete cascade,
      "accessToken" text, "refreshToken" text, "idToken" text, "accessTokenExpiresAt" timestamptz,
      "refreshTokenExpiresAt" timestamptz, "scope" text, "password" text,
      "createdAt" timestamptz not null default now(), "updatedAt" timestamptz not null)`,
    `create table sign_in."verification" (
      "id" text primary key, "identifier" text not null, "value" text not null,
      "expiresAt" timestamptz not null, "createdAt" timestamptz not null default now(),
      "updatedAt" timestamptz not null default now())`,
    `create table sign_in."twoFactor" (
      "id" text primary key, "secret" text not null, "backupCodes" text not null,
      "userId" text not null references sign_in."user" on delete cascade,
      "verified" boolean, "failedVerificationCount" integer, "lockedUntil" timestamptz)`,
    `create table sign_in."rateLimit" (
      "id" text primary key, "key" text not null unique, "count" integer not null, "lastRequest" bigint not null)`,
    `create index on sign_in."session" ("userId")`,
    `create index on sign_in."account" ("userId")`,
    `create index on sign_in."verification" ("identifier")`,
    `create index on sign_in."twoFactor" ("userId")`,
    // Wrong passwords in a row, by the hash of the address that was tried.
    `create table sign_in.failure (
      email_hash text collate "C" primary key, count integer not null,
      first_at timestamptz not null, locked_until timestamptz)`,
    // The one-time link of the first administrator: its hash alone.
    `create table sign_in.welcome (
      token_hash text collate "C" primary key, expires_at timestamptz not null, used_at timestamptz)`,
  ];
  for (const step of steps) await sql`${sql.raw(step)}`.execute(database);
  await grant(
    database,
    ["select", "insert", "update", "delete"],
    [
      "user",
      "session",
      "account",
      "verification",
      "twoFactor",
      "rateLimit",
      "failure",
      "welcome",
    ].map((table) => `sign_in.${table}`),
  );
}

/** Codes of second factors that were used, by their hash. */
async function usedCodes(database: Database): Promise<void> {
  await sql`
    create table sign_in.used_code (
      code_hash text collate "C" primary key, used_at timestamptz not null)`.execute(database);
  await grant(database, ["select", "insert", "update", "delete"], ["sign_in.used_code"]);
}

/** Accounts that an administrator closed: nobody signs in with them until they are opened again. */
async function closedAccounts(database: Database): Promise<void> {
  await sql`alter table sign_in."user" add column "closedAt" timestamptz`.execute(database);
}

export const signInMigrations: readonly Migration[] = [
  { name: "2026-11-24-sign-in", up },
  { name: "2026-11-25-sign-in-used-codes", up: usedCodes },
  { name: "2026-11-28-sign-in-closed-accounts", up: closedAccounts },
];
