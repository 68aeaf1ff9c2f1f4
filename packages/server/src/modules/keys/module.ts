import type { Module } from "../../spine/module.ts";
import { keyMigrations } from "./migrations.ts";
import { keyRoutes } from "./routes.ts";

export const module: Module = { migrations: keyMigrations, routes: keyRoutes };
