import { PostgresEngine, type PostgresSession } from "@gongbao/population";
import {
  type Choice,
  Compared,
  differenceOf,
  holdersOf,
  kindsOf,
  measuresOf,
  otherReadings,
} from "@gongbao/population/parity";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestDatabase, testDatabase } from "../fixtures/database.ts";
import { loadVolumes } from "../volume/volume.ts";

/** The same holders as DuckDB is given, as many as the time for them allows. */
const HOLDERS = 150;

// Here and not beside the other databases' tests, since it is the server that brings a PostgreSQL.
describe.each(loadVolumes())(
  "PostgreSQL gives what the kernel gives, to the fen, by the rules of $issue.id",
  ({ rulebook }) => {
    const made: { database: TestDatabase; client: Client }[] = [];

    beforeAll(async () => {
      const database = await testDatabase([]);
      const client = new Client(database.connections.owner);
      await client.connect();
      made.push({ database, client });
    });

    afterAll(async () => {
      for (const { database, client } of made) {
        await client.end();
        await database.drop();
      }
    });

    const session: PostgresSession = async (text, values) => {
      const [{ client } = { client: null }] = made;
      if (!client) throw new Error("no database");
      const { rows } = await client.query<unknown[]>({
        text,
        rowMode: "array",
        ...(values ? { values: [...values] } : {}),
      });
      return rows;
    };

    describe.each(kindsOf(rulebook))("for %s", (subject) => {
      const holders = holdersOf(rulebook, subject, HOLDERS);
      const opened: PostgresEngine[] = [];
      const compared = new Compared(`${subject}, the kernel and PostgreSQL`);

      beforeAll(async () => {
        opened.push(await PostgresEngine.open(session, holders.population));
      });

      afterAll(() => compared.say());

      const hold = async (choice: Choice): Promise<void> => {
        const [engine] = opened;
        if (!engine) throw new Error("nothing is loaded");
        const difference = await differenceOf(
          holders,
          choice,
          (...of) => engine.run(...of),
          compared,
        );
        if (difference) expect.fail(difference);
      };

      it.each(measuresOf(rulebook, subject))("by %s alone", (id) =>
        hold({ measures: [id], grounds: true }),
      );

      it("by all measures together", { timeout: 120_000 }, () => hold({}));

      it("by all measures together, and what took something away", { timeout: 120_000 }, () =>
        hold({ grounds: true }),
      );

      it("by all measures under a reform, without other SQL", { timeout: 120_000 }, () =>
        hold({ isReformed: true }),
      );

      it.each(otherReadings(holders.rules))(
        "by all measures that are read otherwise: %s",
        { timeout: 60_000 },
        (_, choice) => hold(choice),
      );
    });
  },
);
