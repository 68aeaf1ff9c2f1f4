import type { Module } from "../../spine/module.ts";
import { ruleVersionRoutes } from "./routes.ts";

export const module: Module = { routes: ruleVersionRoutes };
