import { exampleRows } from "../../src/analysis/example.ts";
import { writeStudy } from "../../src/analysis/study.ts";
import { Others } from "../others.ts";
import type { Looked } from "../site.ts";

/** An allocation with a weight moved: some counties win, others lose. */
const moved = writeStudy({
  on: "allocation",
  given: "{}",
  form: null,
  readings: {},
  schemeReadings: {},
  scheme: "performance-transfer",
  rows: exampleRows,
  pool: "5000万元",
  moved: { "four-new-weight": "30%" },
});

/** A study over a few fictional firms that has come to its end, of somebody who has no other; its path. */
const studied = (title: string, more: object) => async (address: string) => {
  const others = new Others(address);
  try {
    const [who, of] = ["science-reviewer", "/studies"];
    const source = { firms: 200, seed: 1 };
    const { id } = await others.as(who, "POST", of, { title, source, changes: [], ...more });
    for (;;) {
      const { state } = await others.as(who, "GET", `${of}/${id}`);
      if (state === "done") return `/analysis/populations/${id}`;
      if (state !== "waiting" && state !== "running") throw new Error(`the study is ${state}`);
      await new Promise((resolve) => {
        setTimeout(resolve, 200);
      });
    }
  } finally {
    await others.leave();
  }
};

/** What finance, auditors, administrators and analysts see. */
export const pages: readonly Looked[] = [
  { path: "/budget", as: "finance-finance" },
  { path: "/budget", as: "foods" },
  { path: "/budget/lines/equipment/2019", as: "finance-finance" },
  { path: "/budget/lines/none/2019", as: "finance-finance" },
  { path: "/budget/forecast", as: "finance-finance" },
  { path: "/budget/payments", as: "finance-finance" },
  { path: "/budget/accounts", as: "finance-finance" },
  { path: "/budget/earlier", as: "finance-finance" },
  { path: "/budget/earlier", as: "auditor" },
  { path: "/budget/earlier", as: "industry-reviewer" },
  { path: "/budget/earlier?holder=none-such", as: "finance-finance" },
  { path: "/cases/2019-000031/earlier", as: "industry-reviewer" },
  { path: "/cases/2019-000031/earlier?awards=3", as: "industry-reviewer" },
  { path: "/cases/2019-000031/earlier", as: "foods" },
  { path: "/budget/check", as: "auditor" },
  { path: "/audit", as: "auditor" },
  { path: "/administration", as: "administrator" },
  { path: "/administration/bodies", as: "administrator" },
  { path: "/administration/keys", as: "administrator" },
  { path: "/administration/system", as: "administrator" },
  { path: "/analysis", as: "finance-finance" },
  { path: "/analysis/populations", as: "finance-finance" },
  { path: "/analysis/populations", as: "foods" },
  { path: "/analysis#allocation", as: "finance-finance", made: async () => `/analysis${moved}` },
  {
    path: "/analysis/populations/:reform",
    as: "science-reviewer",
    made: studied("标准奖励减半，配套加倍（虚构）", {
      changes: [
        { parameter: "d22-13-standards-base.award.standards-field", value: "50万元" },
        { parameter: "d24-01-match.award.rate", value: "200%" },
      ],
      readings: true,
    }),
  },
  {
    path: "/analysis/populations/:costs",
    as: "science-reviewer",
    made: studied("现行规则要花多少（虚构）", {}),
  },
];
