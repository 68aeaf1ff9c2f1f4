import type { Looked } from "../site.ts";

/** What is owed without applying: lists for the offices, and what the firms are offered, in each state. */
export const pages: readonly Looked[] = [
  { path: "/manage/programmes/standard-2019/offers", as: "market-clerk" },
  { path: "/manage/programmes/standard-2019/offers", as: "auditor" },
  { path: "/manage/programmes/equipment-2019/offers", as: "clusters-clerk" },
  { path: "/manage/programmes/standard-2019/offers", as: "bearings" },
  { path: "/manage/offers/1", as: "market-reviewer" },
  { path: "/mine", as: "optics" },
  { path: "/applications/2019-000040", as: "optics" },
  { path: "/applications/2019-000036", as: "foods" },
  { path: "/applications/2019-000037", as: "software" },
  { path: "/applications/2019-000038", as: "textiles" },
  { path: "/applications/2019-000039", as: "machinery" },
  { path: "/cases/2019-000035", as: "finance-finance" },
  { path: "/cases/2019-000040", as: "market-reviewer" },
];
