import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DuckDbEngine } from "../duckdb/engine.ts";
import { rulebook } from "../fixtures/volume.ts";
import {
  type Choice,
  Compared,
  differenceOf,
  holdersOf,
  kindsOf,
  measuresOf,
  otherReadings,
} from "./fixtures/databases.ts";

const HOLDERS = 150;

describe.each(kindsOf(rulebook))("DuckDB gives %s what the kernel gives, to the fen", (subject) => {
  const holders = holdersOf(rulebook, subject, HOLDERS);
  const opened: DuckDbEngine[] = [];
  const compared = new Compared(`${subject}, the kernel and DuckDB`);

  beforeAll(async () => {
    // For so few rows a second thread only costs.
    opened.push(await DuckDbEngine.open(holders.population, 1));
  });

  afterAll(() => {
    for (const engine of opened) engine.close();
    compared.say();
  });

  const hold = async (choice: Choice): Promise<void> => {
    const [engine] = opened;
    if (!engine) throw new Error("no database");
    const difference = await differenceOf(holders, choice, (...of) => engine.run(...of), compared);
    if (difference) expect.fail(difference);
  };

  it.each(measuresOf(rulebook, subject))("by %s alone", (id) =>
    hold({ measures: [id], grounds: true }),
  );

  it("by all measures together", { timeout: 60_000 }, () => hold({}));

  it("by all measures together, and what took something away", { timeout: 60_000 }, () =>
    hold({ grounds: true }),
  );

  it("by all measures under a reform, without other SQL", { timeout: 60_000 }, () =>
    hold({ isReformed: true }),
  );

  it.each(otherReadings(holders.rules))(
    "by all measures that are read otherwise: %s",
    { timeout: 60_000 },
    (_, choice) => hold(choice),
  );
});
