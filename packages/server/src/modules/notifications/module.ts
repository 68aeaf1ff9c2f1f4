import type { Module } from "../../spine/module.ts";
import { forgetNotices } from "./forget.ts";
import { notificationMigrations } from "./migrations.ts";
import { tellReturned } from "./returned.ts";
import { notificationRoutes } from "./routes.ts";

export const module: Module = {
  migrations: notificationMigrations,
  jobs: [forgetNotices, tellReturned],
  routes: notificationRoutes,
};
