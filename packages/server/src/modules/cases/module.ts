import type { Module } from "../../spine/module.ts";
import { forgetCases } from "./forget.ts";
import { caseMigrations } from "./migrations.ts";
import { remindOfCases } from "./reminders.ts";
import { caseRoutes } from "./routes.ts";

export const module: Module = {
  migrations: caseMigrations,
  jobs: [remindOfCases, forgetCases],
  routes: caseRoutes,
};
