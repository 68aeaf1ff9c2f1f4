import { afterWorkingDays } from "../../../calendar/working-days.ts";
import { claimOf } from "../../cases/money/recovering.ts";
import { sayAmount } from "../capital-amount.ts";
import type { CaseFile } from "../file.ts";
import { type Letter, about, basis, body, heading, reasonOf, sayDay, written } from "../letter.ts";

/** 责令退回通知书: how much of what was paid is to be paid back, why, until when and how. */
export function claim(file: CaseFile): Letter {
  const { found, day } = file;
  const { turnDays } = found.programme;
  const until = afterWorkingDays(day, turnDays, day);
  const reason = reasonOf(file);
  const { claimed, way } = claimOf(found);
  return {
    title: "责令退回通知书",
    to: file.applicant,
    body: [
      body(
        `${about(file)}，奖补资金已经拨付。经查，其中一部分或全部不应当拨付，现责令退回${sayAmount(claimed)}。`,
      ),
      heading("一、理由"),
      ...(reason === null ? [] : written(reason)),
      heading("二、依据"),
      ...basis(file),
      heading("三、退回的期限与方式"),
      body(
        `请于${sayDay(until)}前（自次日起${turnDays}个工作日，由本项目设定）退回，并注明本案编号；款项到达后，由${file.payers.join("、")}在本系统登记。`,
      ),
      ...(way === null ? [] : [body("退款账户与方式："), ...written(way)]),
    ],
  };
}
