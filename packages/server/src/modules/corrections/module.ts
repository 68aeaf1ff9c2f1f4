import type { Module } from "../../spine/module.ts";
import { correctionMigrations } from "./migrations.ts";
import { correctionRoutes } from "./routes.ts";

export const module: Module = { migrations: correctionMigrations, routes: correctionRoutes };
