import { describe, expect, it } from "vitest";
import type { CaseBody } from "../api/bodies.ts";
import { mostToClaim, mostToRecover } from "./owed.ts";

const step = (kind: string, detail: CaseBody["steps"][number]["detail"]) => ({
  kind,
  label: { zh: "", en: "" },
  role: "paymaster",
  body: "finance",
  at: "2019-10-01T00:00:00Z",
  by: "somebody",
  name: null,
  detail,
  receipt: null,
});

const orders = [
  { number: "1", amount: "300000.00", account: null, outcome: "paid" },
  { number: "2", amount: "200000.00", account: null, outcome: "paid" },
  { number: "3", amount: "50000.00", account: null, outcome: "failed" },
];
const steps = [
  step("claim-back", { fen: "10000000" }),
  step("recover", { order: "2", fen: "2500050" }),
];

describe("what is claimed back", () => {
  it("is at most what was paid, less what has come back", () => {
    expect(mostToClaim({ orders, steps: [] })).toBe("500000.00");
    expect(mostToClaim({ orders, steps })).toBe("474999.50");
  });

  it("comes back of an order up to the claim, and up to what the order paid", () => {
    const found = { claimed: "100000.00", recovered: "25000.50", steps };
    expect(mostToRecover(found, { number: "1", amount: "300000.00" })).toBe("74999.50");
    expect(mostToRecover(found, { number: "2", amount: "30000.00" })).toBe("4999.50");
  });
});
