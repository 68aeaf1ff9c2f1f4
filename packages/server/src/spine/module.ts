import { readdir } from "node:fs/promises";
import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { auditMigrations } from "../audit/migrations.ts";
import type { Migration } from "../database/migrate.ts";
import { directoryMigrations } from "../directory/migrations.ts";
import { forgetKeys } from "../idempotency/forget.ts";
import { idempotencyMigrations } from "../idempotency/migrations.ts";
import type { Job } from "../jobs/job.ts";
import { jobMigrations } from "../jobs/migrations.ts";
import { fileMigrations } from "../files/migrations.ts";
import { tidyFiles } from "../files/tidy.ts";
import type { LedgerRule } from "../ledger/check.ts";
import { ledgerMigrations } from "../ledger/migrations.ts";
import { forgetMail } from "../mail/forget.ts";
import { mailMigrations } from "../mail/migrations.ts";
import { forgetSignIns } from "../sign-in/forget.ts";
import { rulebookMigrations } from "../rulebooks/migrations.ts";
import type { Figures } from "../monitoring/figures.ts";
import { monitoringMigrations } from "../monitoring/migrations.ts";
import { signInMigrations } from "../sign-in/migrations.ts";
import type { Spine } from "./spine.ts";

/**
 * A part of the server that people work with: a folder under `modules` whose `module.ts` exports this as `module`. There
 * is nothing else to add it to.
 */
export interface Module {
  readonly migrations?: readonly Migration[];
  /** What it does beside the requests: by a schedule, or when called for. */
  readonly jobs?: readonly Job[];
  /** What must hold between what it keeps and the books. */
  readonly checks?: readonly LedgerRule[];
  /** What it tells whoever watches the server. */
  readonly figures?: Figures;
  /** Its part of the API, under /api/v1. */
  routes(spine: Spine): FastifyPluginAsyncTypebox;
}

const folder = new URL("../modules/", import.meta.url);

/** Reads the folder of modules, in the order of their names. */
export async function loadModules(): Promise<readonly Module[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const modules: Module[] = [];
  for (const { name } of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const files = await readdir(new URL(`${name}/`, folder));
    if (!files.includes("module.ts")) continue;
    const { module } = (await import(new URL(`${name}/module.ts`, folder).href)) as {
      readonly module: Module;
    };
    modules.push(module);
  }
  return modules;
}

/** Every step of the schema: the spine's and the modules'. */
export function allMigrations(modules: readonly Module[]): readonly Migration[] {
  return [
    ...auditMigrations,
    ...directoryMigrations,
    ...idempotencyMigrations,
    ...jobMigrations,
    ...fileMigrations,
    ...ledgerMigrations,
    ...mailMigrations,
    ...monitoringMigrations,
    ...rulebookMigrations,
    ...signInMigrations,
    ...modules.flatMap(({ migrations = [] }) => migrations),
  ];
}

/** Every job: the spine's and the modules'. */
export function allJobs(modules: readonly Module[]): readonly Job[] {
  return [
    forgetKeys,
    forgetMail,
    forgetSignIns,
    tidyFiles,
    ...modules.flatMap(({ jobs = [] }) => jobs),
  ];
}

/** Everything that must hold between the modules and the books. */
export const allChecks = (modules: readonly Module[]): readonly LedgerRule[] =>
  modules.flatMap(({ checks = [] }) => checks);
