import { sayAmount } from "../capital-amount.ts";
import type { CaseFile } from "../file.ts";
import { settled } from "../settled.ts";
import { type Letter, basis, body, heading, sayDay } from "../letter.ts";

/** 公示: who is to get what, and how one objects. */
export function notice(file: CaseFile): Letter {
  const { found, measure, applicant, total, step, day } = file;
  const { until } = step.detail;
  const [what, whose] = file.offer === null ? ["申报", "申报单位"] : ["免申即享事项", "享受单位"];
  const last = typeof until === "string" ? until : day;
  return {
    title: "关于拟奖补情况的公示",
    to: "各有关单位、社会公众",
    body: [
      body(
        `“${found.programme.title}”（${measure}）${what}（编号${found.number}）已经审核和财政核对，现将拟奖补情况予以公示。`,
      ),
      heading("一、拟奖补情况"),
      body(`${whose}：${applicant}。`),
      body(`拟奖补金额：${sayAmount(total)}。`),
      ...settled(file),
      heading("二、依据"),
      ...basis(file),
      heading("三、公示期限与异议"),
      body(
        `公示自${sayDay(day)}起，至${sayDay(last)}止（${found.programme.noticeDays}个工作日，由本项目设定）。公示期间有异议的，可在本系统“公示”栏提出，由本单位答复。`,
      ),
    ],
  };
}
