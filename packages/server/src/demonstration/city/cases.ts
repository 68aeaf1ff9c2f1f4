import type { Agenda } from "../agenda.ts";
import { type Begin, Story } from "../story.ts";
import { tellOffers } from "./offers.ts";
import { openCases } from "./open-cases.ts";
import {
  growth,
  match,
  policy,
  product,
  recognition,
  research,
  standard,
  things,
  upgrade,
} from "./statements.ts";
import { troubledCases } from "./troubled-cases.ts";

/** The cases of the year, as they stand on the day on which the city is shown. */
export function tellCases(agenda: Agenda): void {
  const begin: Begin = (begun) => new Story(agenda, begun);
  closedCases(begin);
  researchCases(begin);
  rankedCases(begin);
  troubledCases(begin);
  openCases(begin);
  tellOffers(agenda, begin);
}

/** Those that went through. */
function closedCases(begin: Begin): void {
  begin({
    programme: "equipment-2019",
    firm: "heavy",
    stated: things("products", product("甲", "national-first-set"), product("乙")),
    on: "2019-03-20",
  })
    .toNotice()
    .toClosing();
  begin({
    programme: "equipment-2019",
    firm: "machinery",
    stated: things("products", product("丙")),
    on: "2019-04-08",
  })
    .toNotice()
    .later(1)
    .objected("该产品与另一家企业的产品相同（虚构）")
    .later(2)
    .answered("经核对目录，两件产品型号不同，异议不成立（虚构）", false)
    .toClosing();
  begin({
    programme: "standard-2019",
    firm: "standards",
    stated: things("standards", standard("一", "national"), standard("二", "industry", "join")),
    on: "2019-04-22",
  })
    .toNotice()
    .toClosing();
  begin({ programme: "growth-2019", firm: "bearings", stated: growth("400000"), on: "2019-05-06" })
    .toNotice()
    .toClosing();
  begin({
    programme: "upgrade-2019",
    firm: "machinery",
    stated: upgrade("甲"),
    on: "2019-05-13",
  })
    .submitted()
    .later(2)
    .accepted()
    .later(4)
    .found()
    .later(2)
    .fixedByCounty({ "示例技改项目甲（虚构）": "260000" }, "按财政贡献增量（虚构）")
    .later(1)
    .decided()
    .later(2)
    .checked()
    .later(1)
    .published()
    .toClosing();
  begin({
    programme: "high-tech-2019",
    firm: "foods",
    stated: recognition("戊", "high-tech-firm", "2019-04-18"),
    on: "2019-05-20",
    byAgent: true,
  })
    .toNotice()
    .toClosing();
  begin({
    programme: "premium-2019",
    firm: "heavy",
    stated: policy("甲", "250000", "10000000"),
    on: "2019-06-03",
  })
    .toNotice()
    .toClosing();
  begin({ programme: "match-2019", firm: "pharma", stated: match("800000"), on: "2019-06-10" })
    .toNotice()
    .toClosing();
}

/** Those of the programme that was opened while the city read the article another way. */
function researchCases(begin: Begin): void {
  // Decided under the first reading, which never changes for it.
  begin({
    programme: "research-2019",
    firm: "pharma",
    stated: research("500000000", "30000000", "22000000"),
    on: "2019-03-12",
  })
    .submitted()
    .later(1)
    .accepted()
    .later(1)
    .advised()
    .found()
    .later(1)
    .decided()
    .later(2)
    .checked()
    .later(1)
    .published()
    .toClosing();
  // Still open, and shows what it would come to now.
  begin({
    programme: "research-2019",
    firm: "optics",
    stated: research("100000000", "15000000", "10000000"),
    on: "2019-03-26",
  })
    .submitted()
    .later(2)
    .accepted()
    .later(3)
    .advised(false);
  // Went over to the rules as they are now, which give it nothing.
  begin({
    programme: "research-2019",
    firm: "software",
    stated: research("90000000", "8000000", "6000000"),
    on: "2019-03-27",
  })
    .submitted()
    .later(2)
    .accepted()
    .later(15)
    .adoptedRules("释义已改：10%为省级补助，市里只按1:1支持（虚构）")
    .later(2)
    .rejected("按现行释义不另给，可申报1:1支持（虚构）");
}

/** Those that compete for three places. */
function rankedCases(begin: Begin): void {
  const champion = (firm: string, name: string, title: string, award: string, on: string) =>
    begin({
      programme: "champion-2019",
      firm,
      stated: recognition(name, title, "2019-04-02", award),
      on,
    })
      .submitted()
      .later(2)
      .accepted()
      .later(3)
      .advised()
      .later(2)
      .found()
      .later(1)
      .decided();
  const first = champion("materials", "甲", "champion-provincial", "1000000", "2019-05-07");
  const second = champion("optics", "乙", "gazelle", "500000", "2019-05-15");
  champion("tourism", "丙", "innovative-excellent", "200000", "2019-06-04");
  // Checked after the ranking.
  champion("software", "丁", "hidden-champion", "300000", "2019-06-20")
    .later(6)
    .checked()
    .later(1)
    .published()
    .later(7)
    .approved();
  first.later(35).checked().later(1).published().toClosing();
  second.later(30).checked().later(1).published().later(7).approved().later(2).paid();
  second.later(3).settled({ arrived: false, words: "账号与户名不符，退汇（虚构）" });
}
