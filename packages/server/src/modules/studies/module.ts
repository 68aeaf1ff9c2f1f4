import type { Module } from "../../spine/module.ts";
import { fileRoutes } from "./file-routes.ts";
import { forgetStudies } from "./forget.ts";
import { studyMigrations } from "./migrations.ts";
import { studyRoutes } from "./routes.ts";
import { runStudies } from "./run.ts";

export const module: Module = {
  migrations: studyMigrations,
  jobs: [runStudies, forgetStudies],
  routes: (spine) => async (app) => {
    await app.register(studyRoutes(spine));
    await app.register(fileRoutes(spine));
  },
};
