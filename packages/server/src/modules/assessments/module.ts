import type { Module } from "../../spine/module.ts";
import { keptMigrations } from "./kept/migrations.ts";
import { keptRoutes } from "./kept/routes.ts";
import { assessmentRoutes } from "./routes.ts";

export const module: Module = {
  migrations: keptMigrations,
  routes: (spine) => async (app) => {
    await app.register(assessmentRoutes(spine));
    await app.register(keptRoutes(spine));
  },
};
