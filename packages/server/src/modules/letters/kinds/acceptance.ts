import type { CaseFile } from "../file.ts";
import { type Letter, about, basis, body, heading, sayDay } from "../letter.ts";

/** 受理通知书. */
export const acceptance = (file: CaseFile): Letter => ({
  title: "受理通知书",
  to: file.applicant,
  body: [
    body(`${about(file)}，经审查，申报材料齐全、符合形式要求，现予受理。`),
    heading("一、依据"),
    ...basis(file),
    heading("二、有关事项"),
    ...(file.found.assessedOn === null
      ? []
      : [body(`本案按首次提交之日（${sayDay(file.found.assessedOn)}）有效的规定审核。`)]),
    body(
      `受理不等于同意奖补。审核的每一步以${file.found.programme.turnDays}个工作日为办理期限，进展可随时凭编号在本系统查询。`,
    ),
  ],
});
