import type { Module } from "../../spine/module.ts";
import { letterRoutes } from "./routes.ts";

export const module: Module = { routes: letterRoutes };
