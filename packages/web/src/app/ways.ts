import { managers } from "../manage/managers.ts";
import type { Role } from "../session/session.ts";

interface PublicWay {
  readonly to: string;
  readonly words:
    | "frame.home"
    | "frame.measures"
    | "frame.calculate"
    | "frame.programmes"
    | "frame.people"
    | "frame.chronicle"
    | "frame.responsibilities"
    | "frame.notices"
    | "frame.awards"
    | "frame.search";
  /** Where pages begin that belong to it and stand elsewhere. */
  readonly also?: string;
}

/** The ways that the head of every page offers. */
export const publicWays: readonly PublicWay[] = [
  { to: "/", words: "frame.home", also: "/read" },
  { to: "/measures", words: "frame.measures" },
  { to: "/calculate", words: "frame.calculate", also: "/calculators" },
  { to: "/programmes", words: "frame.programmes", also: "/apply/" },
  { to: "/people", words: "frame.people" },
  { to: "/chronicle", words: "frame.chronicle" },
  { to: "/who-does-what", words: "frame.responsibilities" },
  { to: "/notices", words: "frame.notices" },
  { to: "/awards", words: "frame.awards" },
  { to: "/search", words: "frame.search" },
];

interface WorkWay {
  readonly to: string;
  readonly words:
    | "frame.mine"
    | "frame.firms"
    | "frame.queue"
    | "frame.cases"
    | "frame.openProgrammes"
    | "frame.budget"
    | "frame.analysis"
    | "frame.audit"
    | "frame.administration"
    | "frame.openCorrections"
    | "frame.notifications";
  /** Whose way it is; everybody's who has signed in where none are named. */
  readonly roles?: readonly Role[];
  /** Whether it is also the way of those who have no role yet. */
  readonly orNone?: true;
  /** Who has another way to the same pages. */
  readonly unless?: readonly Role[];
  /** Where pages begin that belong to it and stand elsewhere. */
  readonly also?: string;
}

const officials = ["clerk", "reviewer", "approver", "finance", "paymaster"] as const;

/** The ways to what one works with. */
export const workWays: readonly WorkWay[] = [
  { to: "/queue", words: "frame.queue", roles: officials, also: "/cases/" },
  // An auditor reads cases and has none to do.
  { to: "/queue", words: "frame.cases", roles: ["auditor"], unless: officials, also: "/cases/" },
  { to: "/mine", words: "frame.mine", roles: ["applicant"], also: "/applications/" },
  { to: "/firms", words: "frame.firms", roles: ["applicant"], orNone: true },
  {
    to: "/manage/programmes",
    words: "frame.openProgrammes",
    roles: managers,
    also: "/manage/offers/",
  },
  { to: "/budget", words: "frame.budget", roles: ["finance", "paymaster", "approver", "auditor"] },
  { to: "/analysis", words: "frame.analysis", roles: [...officials, "auditor", "administrator"] },
  { to: "/audit", words: "frame.audit", roles: ["auditor"] },
  { to: "/corrections", words: "frame.openCorrections", roles: ["reviewer", "administrator"] },
  { to: "/administration", words: "frame.administration", roles: ["administrator"] },
  { to: "/notifications", words: "frame.notifications" },
];
