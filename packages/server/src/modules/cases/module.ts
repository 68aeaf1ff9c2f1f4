import type { Module } from "../../spine/module.ts";
import { caseMigrations } from "./migrations.ts";
import { caseRoutes } from "./routes.ts";

export const module: Module = { migrations: caseMigrations, routes: caseRoutes };
