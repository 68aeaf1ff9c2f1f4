// What the cases state: things with invented names and figures.

export const things = (list: string, ...entries: readonly Readonly<Record<string, unknown>>[]) => ({
  [list]: entries,
});

export const product = (name: string, catalogue = "provincial-first-set") => ({
  id: `示例产品${name}（虚构）`,
  catalogue,
  listedOn: "2019-03-15",
  firstSet: "none",
});

export const recognition = (name: string, title: string, on: string, provincialAward?: string) =>
  things("recognitions", {
    id: `示例称号${name}（虚构）`,
    title,
    on,
    ...(provincialAward !== undefined && { provincialAward }),
  });

export const standard = (name: string, level: string, role = "lead") => ({
  id: `示例标准${name}（虚构）`,
  level,
  role,
  work: "draft",
  publishedOn: "2019-04-10",
});

export const platform = (level: string, kind = "laboratory") =>
  things("platforms", { id: "示例平台（虚构）", kind, level, on: "2019-04-20" });

export const policy = (name: string, premium: string, sumInsured: string) =>
  things("insurancePolicies", {
    id: `示例保单${name}（虚构）`,
    kind: "first-set",
    premium,
    sumInsured,
  });

export const upgrade = (name: string) =>
  things("projects", { id: `示例技改项目${name}（虚构）`, countySupported: true });

export const growth = (localTaxIncrease: string) => ({
  facts: { passedScale: true, passedScaleOn: "2019-01-31", localTaxIncrease },
});

export const research = (salesRevenue: string, now: string, before: string) => ({
  facts: {
    researchQualified: true,
    salesRevenue,
    researchDeduction: now,
    researchDeductionBefore: before,
  },
});

export const match = (provincialResearchSubsidy: string) => ({
  facts: { researchQualified: true, provincialResearchSubsidy },
});
