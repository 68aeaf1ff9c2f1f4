import type { Module } from "../../spine/module.ts";
import { firmRoutes } from "./routes.ts";

export const module: Module = { routes: firmRoutes };
