import type { Module } from "../../spine/module.ts";
import { fileRoutes } from "./file-routes.ts";
import { forgetLists } from "./forget.ts";
import { listRoutes } from "./list-routes.ts";
import { offerMigrations } from "./migrations.ts";
import { runLists } from "./run.ts";

export const module: Module = {
  migrations: offerMigrations,
  jobs: [runLists, forgetLists],
  routes: (spine) => async (app) => {
    await app.register(listRoutes(spine));
    await app.register(fileRoutes(spine));
  },
};
