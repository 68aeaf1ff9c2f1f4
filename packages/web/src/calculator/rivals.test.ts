import { loadErrata, loadScan } from "@gongbao/corpus";
import { assess, readCase } from "@gongbao/engine";
import { parseIssue, readErrata } from "@gongbao/gazette";
import { loadRulebook } from "@gongbao/rulebook";
import { describe, expect, it } from "vitest";
import { changed, emptyForm, toCase } from "./form.ts";
import { rivalsOf } from "./rivals.ts";

const id = "liaocheng-2019-02";
const rulebook = loadRulebook(parseIssue(loadScan(id), { id, errata: readErrata(loadErrata(id)) }));

/** What each of the three rates of income tax tells it is not given together with, by their measures. */
function rivalsWhere(facts: Readonly<Record<string, string>>) {
  let form = emptyForm(rulebook);
  for (const [fact, text] of Object.entries(facts))
    form = changed(form, { do: "write", fact, text });
  const reading = readCase(toCase(form, rulebook), rulebook);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const { awards } = assess(rulebook, reading.case);
  const { collisions } = rulebook;
  const rates = collisions.find((each) => each.id === "one-rate")?.measures ?? [];
  return awards
    .filter(({ measure }) => rates.includes(measure))
    .map((award) => ({
      of: award.title.zh,
      named: award.displaced?.by,
      others: rivalsOf(award, awards, collisions).map(({ zh }) => zh),
    }));
}

const [highTech, service, small] = [
  "高新技术企业15%税率",
  "技术先进型服务企业15%税率",
  "小型微利企业所得税减免",
];

describe("what an award is not given together with", () => {
  it("is told on every card of three of which one will stand, beside the one its reason names", () => {
    expect(rivalsWhere({})).toEqual([
      { of: highTech, named: "d23-03-service-rate", others: [small] },
      { of: service, named: "d23-01-high-tech-rate", others: [small] },
      { of: small, named: "d23-01-high-tech-rate", others: [service] },
    ]);
  });

  it("is told on the card of what stands as on that of what gave way, and not on that of what is not due", () => {
    const facts = {
      taxableIncome: "80万元",
      highTech: "是",
      techService: "否",
      restricted: "否",
      staff: "10",
      assets: "100万元",
    };
    expect(rivalsWhere(facts)).toEqual([
      { of: highTech, named: "d23-08-small-profit", others: [] },
      { of: service, named: undefined, others: [] },
      { of: small, named: undefined, others: [highTech] },
    ]);
  });
});
