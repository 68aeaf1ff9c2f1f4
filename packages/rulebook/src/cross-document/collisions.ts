import type { CollisionDefinition } from "@gongbao/engine";
import { provision } from "./provision.ts";
import { rivals, twice, upgrades } from "./same-work.ts";

/** The same work in 聊政发〔2019〕1号 and in the policies of a week before. */
export const crossDocumentCollisions: readonly CollisionDefinition[] = [
  ...rivals.flatMap(({ by, of, later, earlier }) =>
    later.flatMap((first) =>
      earlier.flatMap((second): CollisionDefinition[] => [
        {
          id: `${first}-over-${second}`,
          title: {
            zh: `${of.zh}：以聊政发〔2019〕1号为准`,
            en: `聊政发〔2019〕1号 stands, for ${of.en}`,
          },
          by,
          measures: [first, second],
          prevails: "order",
          places: [provision],
          under: { interpretation: "d2-after-d1", reading: "d1-prevails" },
        },
        {
          id: `${first}-or-${second}`,
          title: { zh: `${of.zh}：给较高的一项`, en: `The larger, for ${of.en}` },
          by,
          measures: [first, second],
          prevails: "larger",
          places: [provision],
          under: { interpretation: "d2-after-d1", reading: "larger" },
        },
      ]),
    ),
  ),
  ...twice.map(({ by, of, measures, places }): CollisionDefinition => ({
    id: `two-opinions-${measures.join("-")}`,
    title: {
      zh: `${of.zh}：两份意见只给较高的一项`,
      en: `The larger of two opinions, for ${of.en}`,
    },
    by,
    measures,
    prevails: "larger",
    places,
    under: { interpretation: "two-opinions", reading: "larger" },
  })),
  {
    id: "first-revenue",
    title: { zh: "收入首次跨档只奖一次", en: "A milestone of revenue is rewarded once" },
    by: "holder",
    measures: ["d1-04-revenue-milestone", "d22-01-private-leader"],
    prevails: "order",
    places: [provision],
    under: { interpretation: "first-revenue-same-work", reading: "same" },
  },
  {
    id: "same-tax",
    title: { zh: "同一笔新增财力只返还一次", en: "New revenue is given back once" },
    by: "holder",
    measures: ["d1-09-past-threshold", "d1-17-other-province", "d1-17-other-city"],
    places: [provision],
    under: { interpretation: "same-tax-returned", reading: "same" },
  },
  {
    id: "upgrade-project-documents",
    title: {
      zh: "同一技改项目在几份文件中只给一项",
      en: "One upgrading project gets one support of several documents",
    },
    by: "item",
    measures: upgrades,
    places: [provision],
    under: { interpretation: "upgrade-same-work", reading: "same" },
  },
];
