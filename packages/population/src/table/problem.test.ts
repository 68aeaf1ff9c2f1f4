import { DuckDBInstance } from "@duckdb/node-api";
import { describe, expect, it } from "vitest";
import { unreadable } from "./problem.ts";

/** What the database says when it has no room left for a sort. */
async function sortWithout(settings: Record<string, string>): Promise<unknown> {
  const instance = await DuckDBInstance.create(":memory:", { memory_limit: "10MB", ...settings });
  const connection = await instance.connect();
  try {
    await connection.run(
      "SELECT hash(i) AS h, i FROM range(5000000) r(i) ORDER BY h LIMIT 4000000",
    );
    return null;
  } catch (error) {
    return error;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

describe("a table that the machine has no room to read", () => {
  it("is not called damaged where memory is short", async () => {
    const error = await sortWithout({ temp_directory: "" });
    expect(error).toBeInstanceOf(Error);
    expect(unreadable("holders.csv", error)).toMatchObject({ code: "no-memory", problems: [] });
  });

  it("is not called damaged where the disk is full", () => {
    const error = new Error('IO Error: Could not write file "x.tmp": No space left on device');
    expect(unreadable("holders.csv", error)).toMatchObject({ code: "no-space", problems: [] });
  });

  it("is one that is broken, else", () => {
    const error = new Error("Invalid Input Error: No magic bytes found at end of file");
    const { code, problems } = unreadable("holders.parquet", error);
    expect([code, problems[0]?.file]).toEqual(["unreadable", "holders.parquet"]);
  });
});
