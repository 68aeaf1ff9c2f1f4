import { dayOf } from "../../../calendar/working-days.ts";
import { sayAmount } from "../capital-amount.ts";
import type { CaseFile } from "../file.ts";
import { type Letter, about, basis, body, heading, reasonOf, sayDay, written } from "../letter.ts";

/** 撤销批准决定书: which approval is taken back before anything was paid of it, why, and what can be done against it. */
export function cancellation(file: CaseFile): Letter {
  const { found, total } = file;
  const reason = reasonOf(file);
  const approved = found.steps.findLast(({ kind }) => kind === "approve");
  const on = approved === undefined ? "" : `已于${sayDay(dayOf(new Date(approved.at)))}`;
  return {
    title: "撤销批准决定书",
    to: file.applicant,
    body: [
      body(
        `${about(file)}，${on}批准拨付奖补资金${sayAmount(total)}。资金尚未拨付，现决定撤销该批准。`,
      ),
      heading("一、理由"),
      ...(reason === null ? [] : written(reason)),
      heading("二、依据"),
      ...basis(file),
      heading("三、救济"),
      body(
        "对本决定不服的，可以在本系统就本案申请复核，并说明理由。本系统对申请复核未设期限。法律、法规另有规定的救济途径，从其规定。",
      ),
    ],
  };
}
