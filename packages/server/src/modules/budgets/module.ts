import type { Module } from "../../spine/module.ts";
import { budgetRoutes } from "./routes.ts";

export const module: Module = { routes: budgetRoutes };
