import type { Module } from "../../spine/module.ts";
import { evidenceMigrations } from "./migrations.ts";
import { evidenceRoutes } from "./routes.ts";

export const module: Module = { migrations: evidenceMigrations, routes: evidenceRoutes };
