import type { Module } from "../../spine/module.ts";
import { openDataRoutes } from "./routes.ts";

export const module: Module = { routes: openDataRoutes };
