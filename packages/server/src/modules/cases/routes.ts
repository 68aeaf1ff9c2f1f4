import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import type { Spine } from "../../spine/spine.ts";
import { accountRoutes } from "./money/account-routes.ts";
import { awardRoutes } from "./money/award-routes.ts";
import { earlierRoutes } from "./money/earlier-routes.ts";
import { applicationRoutes } from "./application/application-routes.ts";
import { noticeRoutes } from "./notice/notice-routes.ts";
import { profileRoutes } from "./application/profile-routes.ts";
import { openingRoutes } from "./programmes/opening-routes.ts";
import { programmeRoutes } from "./programmes/programme-routes.ts";
import { reviewRoutes } from "./review/review-routes.ts";
import { stepRoutes } from "./way/step-routes.ts";
import { workingRoutes } from "./view/working-routes.ts";
import { standingRoutes } from "./view/standing-routes.ts";
import { treasuryRoutes } from "./money/treasury-routes.ts";

/** /programmes, /cases, /notices, /accounts: from 申报 to 拨付. */
export const caseRoutes =
  (spine: Spine): FastifyPluginAsyncTypebox =>
  async (app) => {
    await app.register(programmeRoutes(spine));
    await app.register(openingRoutes(spine));
    await app.register(profileRoutes(spine));
    await app.register(applicationRoutes(spine));
    await app.register(standingRoutes(spine));
    await app.register(workingRoutes(spine));
    await app.register(reviewRoutes(spine));
    await app.register(stepRoutes(spine));
    await app.register(noticeRoutes(spine));
    await app.register(accountRoutes(spine));
    await app.register(awardRoutes(spine));
    await app.register(earlierRoutes(spine));
    await app.register(treasuryRoutes(spine));
  };
