import { assess, readCase } from "@gongbao/engine";
import { loadExamples } from "@gongbao/rulebook/examples";
import { describe, expect, it } from "vitest";
import { loadVolumes } from "../../../volume/volume.ts";

import { assessCase } from "./assessment.ts";
import { narrow } from "./narrow.ts";

const [volume] = loadVolumes();
if (volume === undefined) throw new Error("no volume");
const { rulebook } = volume;

describe("the rules that bear on a measure", () => {
  it("are few", () => {
    const sizes = rulebook.measures.map(({ id }) => narrow(rulebook, id).measures.length);
    expect(Math.max(...sizes)).toBeLessThan(rulebook.measures.length / 2);
  });

  it("are run where the holder had awards that do not bear on it", () => {
    const measure = "d1-01-equipment-catalogue";
    const bearing = narrow(rulebook, measure);
    const other = "d24-02-high-tech";
    expect(bearing.measures.map(({ id }) => id)).not.toContain(other);
    const outcome = assessCase(rulebook, measure, {
      holderKind: "enterprise",
      stated: {},
      day: "2019-05-01",
      history: [{ measure: other, date: "2018-05-01", amount: "100" }],
      nothingElse: false,
      bearing,
    });
    expect(outcome).toMatchObject({ ok: true });
  });

  it("come to the same for it as all of them, on worked examples of every measure", () => {
    let compared = 0;
    const parts = new Map(rulebook.measures.map(({ id }) => [id, narrow(rulebook, id)]));
    for (const { case: raw } of loadExamples().flatMap(({ examples }) => examples.slice(0, 3))) {
      const reading = readCase(raw, rulebook);
      if (!reading.ok) continue;
      const whole = assess(rulebook, reading.case, { trace: false });
      const measures = new Set(whole.awards.map(({ measure }) => measure));
      for (const measure of measures) {
        const bearing = parts.get(measure);
        if (bearing === undefined) throw new Error(`no measure ${measure}`);
        const part = assess(bearing, reading.case, { trace: false });
        const of = ({ awards }: typeof whole) =>
          awards
            .filter((award) => award.measure === measure)
            .map(({ item, status, amount, missing, displaced, limits, reason }) => ({
              item,
              status,
              amount,
              missing,
              displaced,
              limits,
              reason,
            }));
        expect(of(part), `${measure} ${JSON.stringify(raw)}`).toEqual(of(whole));
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(1000);
  }, 240_000);
});
