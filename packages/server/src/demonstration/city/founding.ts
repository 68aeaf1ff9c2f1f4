import type { Agenda } from "../agenda.ts";
import type { Office } from "../office.ts";
import { sampleOf } from "../samples.ts";
import { textAt } from "../story.ts";
import { firmOf, firms } from "./firms.ts";
import { calculations } from "./calculations.ts";
import { appropriations, programmes } from "./programmes.ts";
import { type Resident, addressOf, administrator, agent, residents } from "./residents.ts";

/** What was awarded before the system was there: it binds the limits. */
const earlier = [
  {
    firm: "pharma",
    measure: "d24-02-high-tech",
    day: "2018-12-20",
    amount: "100000",
    reason: "2018年已兑现（虚构）",
  },
  {
    firm: "heavy",
    measure: "d1-01-equipment-catalogue",
    item: "示例旧产品（虚构）",
    day: "2019-01-15",
    amount: "1000000",
    reason: "系统启用前已兑现（虚构）",
  },
  {
    firm: "bearings",
    measure: "d25-01-first-set-premium",
    day: "2018-11-30",
    amount: "150000",
    reason: "2018年已兑现（虚构）",
  },
] as const;

/** Days on which programmes are opened that could not be at the beginning of March. */
const openedLater: Readonly<Record<string, string>> = {
  // Its measure is what the article gives as it is read from April on.
  "match-2019": "2019-04-15",
  "safety-2019": "2019-09-02",
};

/** Puts down how the city comes to be: its people, its budget, its firms, its programmes. */
export function settle(agenda: Agenda): void {
  const accounts = new Map<string, string>();
  for (const resident of residents.filter((each) => each !== administrator)) {
    agenda.on("2019-01-02", (office) => engage(office, resident));
  }
  for (const each of appropriations) {
    agenda.on("2019-01-07", (office) => appropriate(office, each));
  }
  for (const { id } of firms) {
    agenda.on("2019-02-18", (office) => register(office, id, accounts));
  }
  for (const { id } of firms.filter(({ verified }) => verified)) {
    agenda.on("2019-02-20", async (office) => {
      const path = `/accounts/${accounts.get(id) ?? ""}/verify`;
      await office.as("finance-finance-2", { method: "POST", path });
    });
  }
  for (const { firm, ...award } of earlier) {
    agenda.on("2019-02-25", async (office) => {
      const body = { holder: firmOf(firm).body, ...award };
      await office.as("finance-finance", { method: "POST", path: "/awards", body });
    });
  }
  for (const { firm, ...body } of calculations) {
    agenda.on("2019-03-05", async (office) => {
      const path = `/firms/${firmOf(firm).body}/assessments`;
      await office.as(firm, { method: "POST", path, body });
    });
  }
  for (const { id, office: leads, ...programme } of programmes) {
    agenda.on(openedLater[id] ?? "2019-03-01", async (office) => {
      const { supporting, shares, ...rest } = programme;
      await office.as(`${leads}-clerk`, {
        method: "POST",
        path: "/programmes",
        body: {
          ...rest,
          id,
          year: 2019,
          supporting: supporting.map(({ body }) => body),
          shares: shares.map((share) => ({ ...share, numerator: 1 })),
          noticeDays: 5,
          turnDays: 10,
        },
      });
    });
  }
  agenda.on("2019-07-03", async (office) => {
    const path = "/programmes/champion-2019/ranking";
    await office.as("industry-reviewer", { method: "POST", path });
  });
}

/** Somebody comes into office: an account, and their roles. Firms are joined by registering them. */
async function engage(office: Office, resident: Resident): Promise<void> {
  const { id, name, held } = resident;
  const email = addressOf(resident);
  const made = await office.as(administrator.id, {
    method: "POST",
    path: "/people",
    body: { name, email },
  });
  const user = textAt(made, "user");
  await office.enter(id, user);
  for (const { body, role } of held.filter((each) => each.role !== "applicant")) {
    await office.as(administrator.id, {
      method: "PUT",
      path: "/members",
      body: { email, user, body, role },
    });
  }
}

async function appropriate(
  office: Office,
  { line: code, title, office: payers, payer, body, amount }: (typeof appropriations)[number],
): Promise<void> {
  const finance = `${payers}-finance`;
  await office.as(finance, {
    method: "POST",
    path: "/budget/lines",
    body: { code, year: 2019, title, payer, body },
  });
  await office.as(finance, {
    method: "POST",
    path: `/budget/lines/${code}/2019/appropriations`,
    body: { amount, reason: "年初预算（虚构）" },
  });
}

/** A firm is registered by its own, says where and what it is, names its account and proves it, and lets the agent act for it. */
async function register(office: Office, id: string, accounts: Map<string, string>): Promise<void> {
  const { body, kind, name, creditCode, county, profile, byAgent } = firmOf(id);
  await office.as(id, { method: "POST", path: "/firms", body: { kind, name, creditCode } });
  await office.as(id, {
    method: "PUT",
    path: `/firms/${body}/county`,
    body: { county, since: "2016-01-01" },
  });
  await office.as(id, {
    method: "PUT",
    path: `/firms/${body}/profile`,
    body: { facts: profile },
  });
  const number = `999900${String(accounts.size + 1).padStart(10, "0")}`;
  const account = await office.as(id, {
    method: "POST",
    path: "/accounts",
    body: { body, holder: name, bank: "示例银行（虚构）", number },
  });
  const { name: file, content } = sampleOf("银行账户证明", name, 0);
  await office.as(id, {
    method: "POST",
    path: `/accounts/${textAt(account, "id")}/papers`,
    file: { name: file, content, fields: {} },
  });
  accounts.set(id, textAt(account, "id"));
  if (!byAgent) return;
  const { user } = (await office.as(agent.id, { method: "GET", path: "/self" })) as {
    readonly user: string;
  };
  await office.as(id, {
    method: "PUT",
    path: `/firms/${body}/agents`,
    body: { email: addressOf(agent), user },
  });
}
