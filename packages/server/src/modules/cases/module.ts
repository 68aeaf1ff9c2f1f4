import type { Module } from "../../spine/module.ts";
import { forgetCases } from "./forget.ts";
import { caseChecks } from "./checks.ts";
import { caseFigures } from "./figures.ts";
import { caseMigrations } from "./migrations.ts";
import { remindOfCases } from "./reminders.ts";
import { caseRoutes } from "./routes.ts";

export const module: Module = {
  migrations: caseMigrations,
  jobs: [remindOfCases, forgetCases],
  checks: caseChecks,
  figures: caseFigures,
  routes: caseRoutes,
};
