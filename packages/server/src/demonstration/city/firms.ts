import { inventedCode } from "../../directory/credit-code.ts";

/** A firm or an institution of the demonstration city. There is none of the name, and none with the credit code. */
export interface Firm {
  /** Of the one who applies for it, too. */
  readonly id: string;
  readonly body: string;
  readonly kind: "enterprise" | "institution";
  readonly name: string;
  readonly short: string;
  readonly creditCode: string;
  readonly county: string;
  /** What it says of itself once. */
  readonly profile: Readonly<Record<string, unknown>>;
  /** Whether an agent acts for it. */
  readonly byAgent: boolean;
  /** Whether somebody has verified the account that it named. */
  readonly verified: boolean;
}

const described: readonly (readonly [
  id: string,
  short: string,
  ending: string,
  county: string,
  more?: Partial<Pick<Firm, "kind" | "profile" | "byAgent" | "verified">>,
])[] = [
  ["heavy", "重工装备", "有限公司", "chiping"],
  ["materials", "新材料", "股份有限公司", "dongchangfu"],
  ["pharma", "生物医药", "有限公司", "high-tech-zone", { profile: { researchQualified: true } }],
  ["bearings", "轴承制造", "有限公司", "linqing", { profile: { passedScale: true } }],
  ["foods", "食品加工", "有限公司", "yanggu", { byAgent: true }],
  ["software", "工业软件", "有限公司", "economic-and-technological-zone"],
  ["textiles", "纺织", "有限公司", "gaotang", { byAgent: true, profile: { passedScale: true } }],
  ["machinery", "机械制造", "有限公司", "chiping", { profile: { passedScale: true } }],
  ["optics", "光电科技", "有限公司", "high-tech-zone", { profile: { researchQualified: true } }],
  ["institute", "工程技术研究院", "", "dongchangfu", { kind: "institution" }],
  ["tourism", "文旅服务", "有限公司", "tourism-resort-zone", { verified: false }],
  ["standards", "标准化服务中心", "", "shenxian", { kind: "institution" }],
];

/** What every enterprise says of itself: invented round figures. */
const sizeOf = (at: number) => ({
  salesRevenue: `${(at + 1) * 50}000000`,
  hazardous: at % 4 === 0,
});

export const firms: readonly Firm[] = described.map(([id, short, ending, county, more], at) => {
  const creditCode = inventedCode(at + 1);
  const { kind = "enterprise", profile = {}, byAgent = false, verified = true } = more ?? {};
  return {
    id,
    body: `firm-${creditCode}`,
    name: `示例${short}${ending}（虚构）`,
    short,
    creditCode,
    county,
    kind,
    profile: kind === "enterprise" ? { ...sizeOf(at), ...profile } : profile,
    byAgent,
    verified,
  };
});

/** @throws where there is none of the name */
export function firmOf(id: string): Firm {
  const found = firms.find((each) => each.id === id);
  if (found === undefined) throw new Error(`the city has no firm ${id}`);
  return found;
}
