import type { Looked } from "../site.ts";

/** Programmes for those who open and rank them. */
export const pages: readonly Looked[] = [
  { path: "/manage/programmes", as: "industry-clerk" },
  { path: "/manage/programmes", as: "industry-reviewer" },
  { path: "/manage/programmes", as: "bearings" },
  { path: "/manage/programmes/new", as: "science-clerk" },
  { path: "/manage/programmes/new", as: "industry-reviewer" },
];
