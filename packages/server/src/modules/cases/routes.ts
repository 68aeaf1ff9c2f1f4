import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import type { Rulebook } from "@gongbao/engine";
import type { Spine } from "../../spine/spine.ts";
import { accountRoutes } from "./account-routes.ts";
import { applicationRoutes } from "./application-routes.ts";
import { noticeRoutes } from "./notice-routes.ts";
import { programmeRoutes } from "./programme-routes.ts";
import { stepRoutes } from "./step-routes.ts";

/** The rules that cases are assessed under: of the newest volume. */
function rulesOf({ volumes }: Pick<Spine, "volumes">): Rulebook {
  const rulebook = volumes.at(-1)?.rulebook;
  if (rulebook === undefined) throw new Error("no volume, no rules");
  return rulebook;
}

/** /programmes, /cases, /notices, /accounts: from 申报 to 拨付. */
export const caseRoutes =
  (spine: Spine): FastifyPluginAsyncTypebox =>
  async (app) => {
    const rulebook = rulesOf(spine);
    await app.register(programmeRoutes(spine, rulebook));
    await app.register(applicationRoutes(spine, rulebook));
    await app.register(stepRoutes(spine, rulebook));
    await app.register(noticeRoutes(spine));
    await app.register(accountRoutes(spine, rulebook));
  };
