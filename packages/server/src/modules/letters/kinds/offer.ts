import type { Fen } from "@gongbao/engine";
import { sayAmount } from "../capital-amount.ts";
import type { CaseFile } from "../file.ts";
import { type Letter, basis, body, heading, sayDay } from "../letter.ts";
import { factsOf } from "./decision.ts";

/** 免申即享告知书: what a firm is owed without applying, by which facts, and what it can do. */
export function offer(file: CaseFile): Letter {
  const { found, measure, applicant, step } = file;
  const { closesOn } = found.programme;
  const sum = offeredBy(step.detail);
  return {
    title: "免申即享告知书",
    to: applicant,
    body: [
      body(
        `经核对已有数据，${applicant}符合“${found.programme.title}”（${measure}）的条件，可以享受奖补资金${sayAmount(sum)}，不必申报。现告知如下（编号${found.number}）。`,
      ),
      heading("一、依据的事实"),
      ...factsOf(file),
      heading("二、依据"),
      ...basis(file),
      heading("三、您可以怎样做"),
      body(
        `请于${sayDay(closesOn)}前在本系统核对：无误的，确认享受；事实有误的，提出后转为您自己的申报草稿，改正后提交；不需要的，可以放弃，截止前可以撤回放弃。`,
      ),
      body("逾期没有确认的，本告知失效。您就同一事项自行申报的，本告知随即失效，不重复奖补。"),
      heading("四、确认之后"),
      body(
        "确认时按届时已有的奖补情况重新核算；金额有变动的，重新告知，不直接确认。确认后依次经财政核对、公示并批准，再行拨付。",
      ),
    ],
  };
}

/** The sum that was offered by a step. */
function offeredBy(detail: CaseFile["step"]["detail"]): Fen {
  const { fen, now } = detail;
  return BigInt(typeof now === "string" ? now : typeof fen === "string" ? fen : "0") as Fen;
}
