import { sayAmount } from "../capital-amount.ts";
import type { CaseFile } from "../file.ts";
import { type Letter, about, basis, body, heading } from "../letter.ts";

/** 批准拨付通知书: what was approved, and who pays which part of it. */
export const payment = (file: CaseFile): Letter => ({
  title: "批准拨付通知书",
  to: file.applicant,
  body: [
    body(`${about(file)}，经审核、财政核对和公示，现批准拨付奖补资金${sayAmount(file.total)}。`),
    heading("一、依据"),
    ...basis(file),
    heading("二、资金"),
    ...file.shares.map(({ payer, amount }) => body(`${payer}拨付${sayAmount(amount)}。`)),
    heading("三、有关事项"),
    body(
      "资金拨入申报单位在本系统登记并经他人核验的账户。尚未登记或核验的，请及时办理。拨付前批准被撤销的，可以在本系统就本案申请复核，并说明理由。",
    ),
  ],
});
