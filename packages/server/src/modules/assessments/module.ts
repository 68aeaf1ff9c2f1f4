import type { Module } from "../../spine/module.ts";
import { assessmentRoutes } from "./routes.ts";

export const module: Module = { routes: assessmentRoutes };
