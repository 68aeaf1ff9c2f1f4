import type { Begin } from "../story.ts";
import {
  growth,
  match,
  platform,
  policy,
  recognition,
  standard,
  things,
  upgrade,
} from "./statements.ts";

/** Those that wait for somebody on the day. */
export function openCases(begin: Begin): void {
  begin({
    programme: "standard-2019",
    firm: "tourism",
    stated: things("standards", standard("四", "industry")),
    on: "2019-09-09",
  });
  begin({
    programme: "premium-2019",
    firm: "textiles",
    stated: policy("丙", "120000", "5000000"),
    on: "2019-09-10",
    byAgent: true,
  });
  // Nobody has looked at it for a month, and the firm has applied for the same thing once more.
  const unanswered = {
    programme: "high-tech-2019",
    firm: "bearings",
    stated: recognition("庚", "high-tech-firm", "2019-06-25"),
  };
  begin({ ...unanswered, on: "2019-08-12" }).submitted();
  begin({ ...unanswered, on: "2019-09-11" }).submitted();
  begin({
    programme: "standard-2019",
    firm: "foods",
    stated: things("standards", standard("五", "national", "join")),
    on: "2019-09-02",
  })
    .submitted()
    .later(2)
    .returned(
      {
        words: "缺标准文本的封面和前言（虚构）",
        fact: "standard.level",
        item: "示例标准五（虚构）",
      },
      "请写明本单位在起草单位中的排名（虚构）",
    );
  begin({
    programme: "platform-2019",
    firm: "institute",
    stated: platform("national"),
    on: "2019-08-19",
  })
    .submitted()
    .later(2)
    .accepted()
    .later(4)
    .advised()
    .later(2)
    .found()
    .later(2)
    .decided({
      figures: { "示例平台（虚构）": "1600000" },
      reason: "按平台的规模和开放程度（虚构）",
    });
  begin({
    programme: "premium-2019",
    firm: "machinery",
    stated: policy("丁", "400000", "10000000"),
    on: "2019-08-26",
  })
    .submitted()
    .later(2)
    .accepted()
    .later(3)
    .found({
      but: [
        {
          fact: "insurancePolicy.premium",
          verdict: "corrected",
          value: "380000",
          note: "以发票为准（虚构）",
        },
      ],
    })
    .later(1)
    .decided()
    .later(3)
    .checked();
  begin({
    programme: "growth-2019",
    firm: "machinery",
    stated: growth("360000"),
    on: "2019-08-22",
  })
    .toNotice()
    .later(1)
    .objected("该企业去年就已达到规模（虚构）");
  begin({
    programme: "standard-2019",
    firm: "heavy",
    stated: things("standards", standard("六", "national")),
    on: "2019-08-29",
  })
    .submitted()
    .later(1)
    .accepted()
    .later(2)
    .found()
    .later(1)
    .decided()
    .later(1)
    .checked()
    .later(1)
    .published();
  begin({ programme: "match-2019", firm: "optics", stated: match("350000"), on: "2019-08-13" })
    .toNotice()
    .later(7)
    .approved();
  begin({
    programme: "high-tech-2019",
    firm: "software",
    stated: recognition("辛", "high-tech-firm", "2019-06-03"),
    on: "2019-08-14",
  })
    .toNotice()
    .later(6)
    .approved()
    .later(2)
    .paid();
  begin({
    programme: "upgrade-2019",
    firm: "bearings",
    stated: upgrade("乙"),
    on: "2019-09-03",
  })
    .submitted()
    .later(2)
    .accepted()
    .later(3)
    .found();
}
