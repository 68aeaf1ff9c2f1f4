import type { MovableClock } from "../spine/clock.ts";
import type { Module } from "../spine/module.ts";
import { rememberTime } from "./kept.ts";
import { demonstrationMigrations } from "./migrations.ts";
import { demonstrationRoutes } from "./routes.ts";

/** What the demonstration has beside every server. It stands in no folder that a server reads its modules from. */
export const demonstration = (clock: MovableClock): Module => ({
  migrations: demonstrationMigrations,
  jobs: [rememberTime],
  routes: demonstrationRoutes(clock),
});
