import { afterWorkingDays } from "../../../calendar/working-days.ts";
import type { CaseFile } from "../file.ts";
import { type Letter, about, basis, body, heading, sayDay, written } from "../letter.ts";

const numbered = (words: string, at: number): string => `（${at + 1}）${words}`;

/** 补正通知书: what is to be mended, all of it at once. */
export function completion(file: CaseFile): Letter {
  const { asked, found, day } = file;
  const { turnDays } = found.programme;
  const until = afterWorkingDays(day, turnDays, day);
  return {
    title: "补正通知书",
    to: file.applicant,
    body: [
      body(`${about(file)}，经审查，申报材料需要补正。现将需要补正的内容一次告知如下。`),
      heading("一、需要补正的内容"),
      ...asked.flatMap((defect, at) => written(numbered(defect, at))),
      heading("二、依据"),
      ...basis(file),
      heading("三、补正的期限与方式"),
      body(
        `请于${sayDay(until)}前（自次日起${turnDays}个工作日，由本项目设定）在本系统逐条补正后重新提交；不能补正的，写明原因。补正后仍按首次提交之日有效的规定审核。`,
      ),
    ],
  };
}
