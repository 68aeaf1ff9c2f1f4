import type { Module } from "../../spine/module.ts";
import { directoryRoutes } from "./routes.ts";

export const module: Module = { routes: directoryRoutes };
