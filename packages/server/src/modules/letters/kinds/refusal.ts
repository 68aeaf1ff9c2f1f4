import { sayFact } from "../facts.ts";
import type { CaseFile } from "../file.ts";
import { type Letter, about, basis, body, heading, reasonOf, sayDay, written } from "../letter.ts";

/** 不予受理决定书, or 不予奖补决定书 where the case had been accepted. */
export function refusal(file: CaseFile): Letter {
  const declined = file.step.kind === "decline";
  const what = declined ? "不予受理" : "不予奖补";
  const reason = reasonOf(file);
  const facts = declined
    ? [
        body(
          file.found.assessedOn === null
            ? "申报已在本系统提交。"
            : `申报于${sayDay(file.found.assessedOn)}首次提交。`,
        ),
      ]
    : file.facts.map((fact) => body(sayFact(fact)));
  return {
    title: `${what}决定书`,
    to: file.applicant,
    body: [
      body(`${about(file)}，经审查，现决定${what}。`),
      heading("一、查明的事实"),
      ...(facts.length === 0 ? [body("对申报的事实未逐项作出认定。")] : facts),
      heading("二、依据"),
      ...basis(file),
      heading("三、理由"),
      ...(reason === null ? [] : written(reason)),
      heading("四、决定"),
      body(`对本案${what}，奖补金额为零元整（0.00元）。`),
      heading("五、救济"),
      body(
        "对本决定不服的，可以在本系统就本案申请复核，并说明理由；复核由作出本决定的人员以外的审核人员办理。本系统对申请复核未设期限。法律、法规另有规定的救济途径，从其规定。",
      ),
    ],
  };
}
