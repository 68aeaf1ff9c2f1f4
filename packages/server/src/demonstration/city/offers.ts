import { inventedCode } from "../../directory/credit-code.ts";
import type { Agenda } from "../agenda.ts";
import type { Office } from "../office.ts";
import { type Begin, textAt } from "../story.ts";
import { firmOf } from "./firms.ts";
import { programmeOf } from "./programmes.ts";
import { standard, things } from "./statements.ts";

/** A standard as the register of the city has it. */
interface Registered {
  /** The firm; a code for one that is not of the city. */
  readonly firm: string;
  readonly standard: ReturnType<typeof standard>;
}

const registered: readonly Registered[] = [
  { firm: "bearings", standard: standard("七", "national") },
  { firm: "optics", standard: standard("八", "industry") },
  { firm: "foods", standard: standard("九", "national") },
  { firm: "foods", standard: standard("十", "industry") },
  { firm: "software", standard: standard("十一", "industry", "join") },
  { firm: "machinery", standard: standard("十二", "national") },
  { firm: "textiles", standard: standard("十三", "industry") },
  // Applied for by itself.
  { firm: "heavy", standard: standard("六", "national") },
  // Whether it led the work is not known.
  { firm: "materials", standard: standard("十四", "national", "") },
  { firm: inventedCode(900), standard: standard("十五", "national") },
];

const codeOf = (firm: string): string => (firm.startsWith("9") ? firm : firmOf(firm).creditCode);

const columns = ["level", "role", "work", "publishedOn"] as const;

const tables = {
  "holders.csv": ["id", ...new Set(registered.map(({ firm }) => codeOf(firm)))],
  "standards.csv": [
    ["holder", "id", ...columns].join(","),
    ...registered.map(({ firm, standard: each }) =>
      [codeOf(firm), each.id, ...columns.map((name) => each[name])].join(","),
    ),
  ],
};

const { id: programme, measure } = programmeOf("standard-2019");

/** What is owed without having been applied for: a list, and what each firm does with what it is told. */
export function tellOffers(agenda: Agenda, begin: Begin): void {
  let list = "";
  const numbers = new Map<string, string>();
  const step = (day: string, firm: string, kind: string, said: object = {}) =>
    agenda.on(day, async (office) => {
      const path = `/cases/${numbers.get(firm) ?? ""}/${kind}`;
      await office.as(firm, { method: "POST", path, body: { said } });
    });

  agenda.on("2019-09-11", async (office) => {
    list = await listed(office);
  });
  agenda.on("2019-09-12", async (office) => {
    const path = `/offer-lists/${list}/release`;
    await office.as("market-reviewer", { method: "POST", path, body: { without: [] } });
    const { entries } = (await office.as("market-reviewer", {
      method: "GET",
      path: `/offer-lists/${list}/entries?outcome=owed&limit=100`,
    })) as { entries: readonly { readonly firm: string; readonly case: string }[] };
    for (const { firm } of registered) {
      const body = firm.startsWith("9") ? "" : firmOf(firm).body;
      const found = entries.find((entry) => entry.firm === body);
      if (found !== undefined) numbers.set(firm, found.case);
    }
  });
  step("2019-09-13", "bearings", "take-up", { sum: "800000.00" });
  step("2019-09-13", "software", "forgo");
  step("2019-09-14", "software", "reconsider");
  step("2019-09-16", "software", "forgo");
  step("2019-09-16", "machinery", "dispute", {
    reason: "标准由他人主持，我们是参与（虚构）",
  });
  // An award by another body's books, of after the standard was published, is recorded once the firm was told: the sum is
  // another now.
  agenda.on("2019-09-16", async (office) => {
    const body = {
      holder: firmOf("foods").body,
      measure,
      item: standard("十", "").id,
      day: "2019-06-20",
      amount: "200000.00",
      reason: "另一系统中的奖补（虚构）",
    };
    await office.as("finance-finance", { method: "POST", path: "/awards", body });
  });
  step("2019-09-16", "foods", "take-up", { sum: "1000000.00" });
  begin({
    programme,
    firm: "textiles",
    stated: things("standards", standard("十三", "industry")),
    on: "2019-09-16",
  }).submitted();
}

/** A list of the market bureau's clerk, worked out; answers its number. */
async function listed(office: Office): Promise<string> {
  const clerk = "market-clerk";
  const made = await office.as(clerk, {
    method: "POST",
    path: `/programmes/${programme}/offer-lists`,
    body: { source: "示例标准公告台账（虚构）", sourceAsOf: "2019-08-31" },
  });
  const list = textAt(made, "id");
  for (const [name, lines] of Object.entries(tables)) {
    const content = Buffer.from(`${lines.join("\n")}\n`);
    await office.as(clerk, {
      method: "POST",
      path: `/offer-lists/${list}/files`,
      file: { name, content, fields: {} },
    });
  }
  await office.as(clerk, { method: "POST", path: `/offer-lists/${list}/start` });
  const work = office.desk.jobs.find(({ name }) => name === "offers.run");
  await work?.run(office.desk.spine);
  return list;
}
