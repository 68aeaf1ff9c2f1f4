import type { Module } from "../../spine/module.ts";
import { administrationRoutes } from "./routes.ts";

export const module: Module = { routes: administrationRoutes };
