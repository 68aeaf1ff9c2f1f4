import { type FastifyPluginAsyncTypebox, Type } from "@fastify/type-provider-typebox";
import { everyone } from "../../access/action.ts";
import { DaySchema, list, nullable } from "../../schema/basics.ts";
import type { ServedVolume } from "../../volume/volume.ts";

const HealthSchema = Type.Object(
  {
    status: Type.Literal("ok"),
    issues: list(Type.String()),
    demonstration: nullable(
      Type.Object(
        { today: DaySchema },
        { description: "Everything here is invented, and it is this day; null on a real server." },
      ),
    ),
  },
  { title: "Health" },
);

/** GET /health */
export const healthRoutes =
  (volumes: readonly ServedVolume[]): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      "/health",
      {
        config: { action: { name: "server.read", rule: everyone }, rateLimit: false },
        schema: {
          tags: ["server"],
          summary: "Whether the server answers, and with which issues",
          response: { 200: HealthSchema },
        },
      },
      () => ({
        status: "ok" as const,
        issues: volumes.map(({ issue }) => issue.id),
        demonstration: app.demonstrationDay && { today: app.demonstrationDay() },
      }),
    );
  };
