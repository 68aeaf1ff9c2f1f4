import { describe, expect, it } from "vitest";
import { chosenTables } from "./chosen-tables.ts";

const tables = new Set(["holders", "agriculturalParks"]);

async function looked(...files: readonly (readonly [string, string])[]) {
  const { taken, wrong } = await chosenTables(
    files.map(([name, text]) => new File([text], name)),
    tables,
  );
  return { taken: taken.map(({ name }) => name), wrong };
}

describe("the files chosen as a study's tables", () => {
  it("are taken where they are called by a table and may be one", async () => {
    expect(
      await looked(
        ["holders.csv", "id\n"],
        ["agriculturalParks.CSV", "holder,id\n"],
        ["holders.parquet", "PAR1\u0015"],
      ),
    ).toEqual({ taken: ["holders.csv", "agriculturalParks.CSV", "holders.parquet"], wrong: [] });
  });

  it("are refused by what they are before what they are called; the others stay", async () => {
    expect(
      await looked(
        ["table.pdf", "%PDF-1.7\n"],
        ["holders.csv", "%PDF-1.7\n"],
        ["holders.csv", "PAR1\u0015"],
        ["firms.csv", "id\n"],
        ["holders.parquet", "id\n"],
        ["holders.csv", "id\n"],
      ),
    ).toEqual({
      taken: ["holders.csv"],
      wrong: [
        { name: "table.pdf", wrong: "content", found: "pdf" },
        { name: "holders.csv", wrong: "content", found: "pdf" },
        { name: "holders.csv", wrong: "content", found: "parquet" },
        { name: "firms.csv", wrong: "name" },
        { name: "holders.parquet", wrong: "no-parquet" },
      ],
    });
  });
});
