import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Day } from "@gongbao/engine";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { rulebook } from "../fixtures/volume.ts";
import { type Sifted, siftPopulation } from "./sift.ts";

const measure = "d1-01-equipment-catalogue";
const bearing = ["d1-01-equipment-catalogue", "d1-02-first-set"];
const reads = ["product.catalogue", "product.listedOn", "product.firstSet", "product.firstSetOn"];

/** The rules as far as they bear on the measure. */
const narrowed = {
  ...rulebook,
  measures: rulebook.measures.filter(({ id }) => bearing.includes(id)),
  facts: rulebook.facts.filter(({ id }) => reads.includes(id)),
};

let folder: string;
let found: Sifted[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gongbao-sift-"));
  found = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, content: string) => writeFileSync(join(folder, name), content);

const sift = (batch = 2) =>
  siftPopulation({
    rulebook: narrowed,
    subject: "enterprise",
    asOf: "2019-04-01" as Day,
    measure,
    input: folder,
    batch,
    rejected: join(folder, "rejected.txt"),
    onProgress: () => undefined,
    onFound: (some) => found.push(...some),
  });

const columns = [
  "holder",
  "id",
  ...narrowed.facts
    .filter(({ of }) => of.includes("product"))
    .map(({ id }) => id.slice("product.".length)),
];
const row = (cells: Readonly<Record<string, string>>) =>
  columns.map((name) => cells[name] ?? "").join(",");

describe("a population sifted for a measure", () => {
  it("finds who may be owed with what the files say of them, and takes nobody with a fault", async () => {
    put("holders.csv", "id\n甲\n乙\n丙\n丁\n");
    const national = { catalogue: "national-first-set", firstSet: "none" };
    put(
      "products.csv",
      [
        columns.join(","),
        row({ holder: "甲", id: "p2", listedOn: "2019-03-15", ...national }),
        row({ holder: "甲", id: "p1", listedOn: "2019-03-16", ...national }),
        // Not listed, and it is said so.
        row({
          holder: "乙",
          id: "p1",
          listedOn: "2019-03-15",
          catalogue: "none",
          firstSet: "none",
        }),
        // Whether it is listed is not known: something may be owed.
        row({ holder: "丙", id: "p1", listedOn: "2019-03-15", firstSet: "none" }),
        row({ holder: "丁", id: "p1", listedOn: "yesterday", ...national }),
      ].join("\n"),
    );
    const summary = await sift();
    expect(summary).toEqual({ holders: 4, rejectedHolders: 1, rejectedRows: 1, found: 2 });
    expect(found.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual([
      {
        id: "丙",
        stated: {
          facts: {},
          products: [{ id: "p1", listedOn: "2019-03-15", firstSet: "none" }],
        },
      },
      {
        id: "甲",
        stated: {
          facts: {},
          products: [
            { id: "p1", listedOn: "2019-03-16", ...national },
            { id: "p2", listedOn: "2019-03-15", ...national },
          ],
        },
      },
    ]);
    expect(readFileSync(join(folder, "rejected.txt"), "utf8")).toContain("products.csv,5,丁");
  });

  it("says what is wrong with the files as wholes: a column that is not there, awards before", async () => {
    put("holders.csv", "id\n甲\n");
    put("products.csv", "holder,id\n甲,p1\n");
    await expect(sift()).rejects.toMatchObject({ code: "missing-column" });
    put("products.csv", `${columns.join(",")}\n`);
    expect(await sift()).toMatchObject({ holders: 1, found: 0 });
    expect(existsSync(join(folder, "rejected.txt"))).toBe(false);
    put("past.csv", "holder,measure,item,date,amount\n");
    await expect(sift()).rejects.toMatchObject({ code: "past-is-known" });
    rmSync(join(folder, "past.csv"));
    rmSync(join(folder, "products.csv"));
    writeFileSync(join(folder, "products.parquet"), "PAR1 cut off");
    await expect(sift()).rejects.toMatchObject({ code: "unreadable" });
  });
});
