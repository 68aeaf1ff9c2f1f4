import type { Begin } from "../story.ts";
import { growth, platform, policy, product, recognition, standard, things } from "./statements.ts";

/** To which account money is paid back in the demonstration: no real one. */
const payBackTo = "退至示例财政专户（虚构），并注明本案编号";

/** Those that something came between. */
export function troubledCases(begin: Begin): void {
  begin({
    programme: "standard-2019",
    firm: "institute",
    stated: things("standards", standard("三", "provincial")),
    on: "2019-04-15",
  })
    .submitted()
    .later(2)
    .accepted()
    .later(5)
    .rejected("发布公告上没有该单位（虚构）");
  begin({
    programme: "platform-2019",
    firm: "pharma",
    stated: platform("provincial"),
    on: "2019-04-24",
  })
    .submitted()
    .later(1)
    .declined("应由平台的依托单位申报（虚构）");
  begin({
    programme: "platform-2019",
    firm: "materials",
    stated: platform("provincial", "research-centre"),
    on: "2019-06-03",
  })
    .submitted()
    .later(2)
    .accepted()
    .later(8)
    .rejected("认定文件不清晰（虚构）")
    .later(3)
    .appealed("补交了清晰的认定文件，请复核（虚构）")
    .later(5)
    .advised()
    .found({ by: "reviewer-2" });
  begin({
    programme: "high-tech-2019",
    firm: "machinery",
    stated: recognition("己", "high-tech-firm", "2019-05-08"),
    on: "2019-06-11",
  })
    .toNotice()
    .later(7)
    .approved()
    .later(2)
    .cancelled("批准后企业迁出本市（虚构）");
  begin({
    programme: "premium-2019",
    firm: "bearings",
    stated: policy("乙", "600000", "30000000"),
    on: "2019-05-16",
  })
    .toNotice()
    .toClosing()
    .later(20)
    .claimedBack("180000", "保单后来解除了一部分（虚构）", payBackTo)
    .later(8)
    .recovered("100000", "第一笔退回（虚构）");
  begin({
    programme: "equipment-2019",
    firm: "optics",
    stated: things("products", product("丁", "provincial-new-product"), product("戊")),
    on: "2019-05-08",
  })
    .toNotice()
    .later(1)
    .objected("其中一件产品不在公布的名单上（虚构）")
    .later(3)
    .answered("经核对，名单上确无该产品，异议成立，重新审核（虚构）", true)
    .later(2)
    .advised()
    .found()
    .later(1)
    .decided()
    .later(1)
    .sentBack("请附重新核对的名单（虚构）")
    .later(2)
    .advised()
    .found()
    .later(1)
    .decided()
    .later(2)
    .checked()
    .later(1)
    .published()
    .toClosing();
  begin({
    programme: "growth-2019",
    firm: "textiles",
    stated: growth("250000"),
    on: "2019-06-17",
    byAgent: true,
  })
    .submitted()
    .later(3)
    .withdrawn();
}
