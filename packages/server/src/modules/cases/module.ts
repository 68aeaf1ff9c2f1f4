import type { Module } from "../../spine/module.ts";
import { forgetCases } from "./retention/forget.ts";
import { caseChecks } from "./checks.ts";
import { caseFigures } from "./view/figures.ts";
import { caseMigrations } from "./migrations.ts";
import { lapseOffers } from "./offers/lapsing.ts";
import { remindOfCases } from "./news/reminders.ts";
import { caseRoutes } from "./routes.ts";

export const module: Module = {
  migrations: caseMigrations,
  jobs: [remindOfCases, lapseOffers, forgetCases],
  checks: caseChecks,
  figures: caseFigures,
  routes: caseRoutes,
};
