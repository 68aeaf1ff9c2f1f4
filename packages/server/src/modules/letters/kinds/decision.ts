import { sayAmount } from "../capital-amount.ts";
import { sayFact, sayKnown } from "../facts.ts";
import type { CaseFile } from "../file.ts";
import { howReached, settled, whySettled } from "../settled.ts";
import {
  type Letter,
  type Paragraph,
  about,
  basis,
  body,
  heading,
  reasonOf,
  sayDay,
  written,
} from "../letter.ts";

/** The facts as a reviewer found them; of what is offered and taken up, as the data have them, by where they come from. */
export function factsOf({ facts, offer, step }: CaseFile): readonly Paragraph[] {
  if (offer === null || step.kind === "decide") return facts.map((fact) => body(sayFact(fact)));
  return [
    body(`以下事实来自${offer.source}，截至${sayDay(offer.sourceAsOf)}：`),
    ...facts.map((fact) => body(sayKnown(fact))),
  ];
}

/** 审核（奖补）决定书. */
export function decision(file: CaseFile): Letter {
  const { decided, total, found } = file;
  const reason = reasonOf(file);
  const { noticeDays } = found.programme;
  const single = decided.length === 1 && decided[0]?.item === null;
  return {
    title: "奖补审核决定书",
    to: file.applicant,
    body: [
      body(
        file.offer === null
          ? `${about(file)}，业经审核，现决定如下。`
          : `${about(file)}，由本单位依据已有数据核对后告知，${file.applicant}已确认享受，现决定如下。`,
      ),
      heading("一、查明的事实"),
      ...factsOf(file),
      heading("二、依据"),
      ...basis(file),
      heading("三、决定"),
      ...(single
        ? []
        : decided.map(({ item, amount }) =>
            body(`${item ?? file.applicant}：${sayAmount(amount)}。`),
          )),
      body(`同意给予${file.applicant}奖补资金合计${sayAmount(total)}。`),
      ...settled(file),
      heading("四、理由"),
      body(howReached(file)),
      ...(reason === null ? [] : [body("审核理由："), ...written(reason)]),
      ...whySettled(file),
      heading("五、后续程序与救济"),
      body(
        `本决定尚须经财政核对、公示${noticeDays}个工作日并经批准后生效。公示期间，对拟奖补情况有异议的，可在本系统“公示”栏提出，由本单位答复；异议成立的，重新审核。`,
      ),
    ],
  };
}
