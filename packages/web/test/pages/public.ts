/** What everybody may do without signing in: the measures, what one is entitled to, the calculators, the search. */
export const pages: readonly { readonly path: string }[] = [
  { path: "/measures" },
  { path: `/measures?who=enterprise&kind=grant&q=${encodeURIComponent("首台")}` },
  { path: "/measures?q=none-such" },
  { path: "/measures/d1-01-equipment-catalogue" },
  { path: "/measures/none-such" },
  { path: "/measures/compare?ids=d1-01-equipment-catalogue,d1-02-first-set,d1-07-fund-equity" },
  { path: "/measures/compare" },
  { path: "/calculate" },
  { path: "/calculate?way=all&document=D2.3" },
];
