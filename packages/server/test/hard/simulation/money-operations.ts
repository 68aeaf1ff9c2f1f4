import { field } from "../caller.ts";
import { type Name, financeBody, leading, measure, yearCap } from "../city.ts";
import { must } from "../part.ts";
import type { Line } from "./model.ts";
import type { Operation, Simulation } from "./simulation.ts";

/** Fen as yuan in decimal text. */
export function yuanOf(fen: bigint): string {
  const size = fen < 0n ? -fen : fen;
  return `${fen < 0n ? "-" : ""}${size / 100n}.${String(size % 100n).padStart(2, "0")}`;
}

const financier = ({ random, names }: Simulation): Name =>
  random.chance(0.9) ? random.pick(["finance", "second-finance"]) : random.pick(names);

const lineOf = ({ random, model }: Simulation): Line => {
  const recent = [...model.lines.values()].filter(({ year }) => year >= model.year - 1);
  return random.pick(random.chance(0.9) ? recent : [...model.lines.values()]);
};

/** Money is given to a line, taken back from it, or the same is asked once more under the same key. */
export const budget: Operation = async (simulation) => {
  const { random, model } = simulation;
  const line = lineOf(simulation);
  const name = financier(simulation);
  const more = random.chance(0.7);
  const amount = BigInt(random.whole(1, more ? 600_000_000 : 900_000_000));
  const refusal = !model.holds(name, "finance", financeBody)
    ? "not your role"
    : line.closed
      ? "closed"
      : !more && amount > line.available
        ? "not enough"
        : null;
  const key = simulation.nextKey();
  const path = `/api/v1/budget/lines/${line.code}/${line.year}/${more ? "appropriations" : "reductions"}`;
  const body = { amount: yuanOf(amount), reason: "调整（虚构）" };
  const what = more ? "appropriate" : "reduce";
  const change = { method: "POST", path, body, key } as const;
  if ((await simulation.change(name, change, { what, refusal })) === null) return;
  line.appropriated += more ? amount : -amount;
  line.available += more ? amount : -amount;
  if (random.chance(0.3)) {
    // Lost on its way and sent again: nothing moves, and the answer is the first one's.
    await simulation.change(name, change, { what: `${what} again`, refusal: null });
  }
  if (random.chance(0.2)) {
    const other = { ...change, body: { ...body, amount: yuanOf(amount + 1n) } };
    await simulation.change(name, other, {
      what: `${what} under a used key`,
      refusal: "the key stands for something else",
    });
  }
};

/** The year is over: what is uncommitted lapses, what is committed goes on in the next year's line. */
export const close: Operation = async (simulation) => {
  const { random, model } = simulation;
  const past = [...model.lines.values()].filter(({ year }) => year < model.year);
  if (past.length === 0) return;
  const open = past.filter(({ closed }) => !closed);
  const line = random.pick(open.length > 0 && random.chance(0.9) ? open : past);
  const next = model.line(line.code, line.year + 1);
  const name = financier(simulation);
  const refusal = !model.holds(name, "finance", financeBody)
    ? "not your role"
    : line.closed
      ? "closed already"
      : next === undefined || next.closed
        ? "no next line"
        : line.transit > 0n
          ? "payments are on their way"
          : null;
  const path = `/api/v1/budget/lines/${line.code}/${line.year}/closing`;
  const change = { method: "POST", path, body: { reason: "年终结账（虚构）" } } as const;
  const answer = await simulation.change(name, change, { what: "close", refusal });
  if (answer === null || next === undefined) return;
  must(field(answer, "lapsed") === yuanOf(line.available), "what lapsed was available", answer);
  must(field(answer, "carried") === yuanOf(line.committed), "what is carried was kept", answer);
  line.closed = true;
  line.appropriated -= line.available + line.committed;
  next.appropriated += line.committed;
  next.committed += line.committed;
  line.available = 0n;
  line.committed = 0n;
  for (const each of model.cases) {
    const kept = each.kept.get(line.code);
    if (kept?.line === line) kept.line = next;
  }
};

/** An award of an earlier year, or of before the system, is recorded: it binds the cap of its year. */
export const importAward: Operation = async (simulation) => {
  const { random, model } = simulation;
  const firm = random.pick([...model.firms.keys()]);
  const name = financier(simulation);
  const year = random.pick([model.year, model.year - 1]);
  const day = `${year}-0${random.whole(1, 3)}-1${random.whole(0, 9)}`;
  const amount = BigInt(random.whole(1, 200_000_000));
  const used = model.used.get(`${firm} ${year}`) ?? 0n;
  const held = [...(model.roles.get(name) ?? [])].some((each) => each.endsWith(" finance"));
  const refusal = !held
    ? "not your role"
    : used + amount > BigInt(yearCap) * 100n
      ? "past the cap"
      : null;
  const body = {
    holder: firm,
    measure,
    item: `示例往年${simulation.nextKey()}（虚构）`,
    day,
    amount: yuanOf(amount),
    reason: "往年奖补（虚构）",
  };
  const change = { method: "POST", path: "/api/v1/awards", body } as const;
  if (await simulation.change(name, change, { what: "import", refusal })) {
    model.use(firm, year, amount);
  }
};

/** An account is named by somebody, of the firm or not. */
export const addAccount: Operation = async (simulation) => {
  const { random, model } = simulation;
  const without = [...model.firms.keys()].filter(
    (firm) => !model.accounts.some((each) => each.firm === firm),
  );
  const firm = random.pick(
    without.length > 0 && random.chance(0.9) ? without : [...model.firms.keys()],
  );
  const name = random.chance(0.9)
    ? (model.firms.get(firm) ?? "nobody")
    : random.pick(simulation.names);
  const refusal = model.holds(name, "applicant", firm) ? null : "not your firm";
  const body = {
    body: firm,
    holder: "示例企业（虚构）",
    bank: "示例银行（虚构）",
    number: String(random.whole(10_000_000, 99_999_999)),
  };
  const change = { method: "POST", path: "/api/v1/accounts", body } as const;
  const answer = await simulation.change(name, change, { what: "account", refusal });
  if (answer === null) return;
  model.accounts.push({
    id: field(answer, "id"),
    firm,
    addedBy: name,
    addedOn: model.day,
    verified: null,
  });
};

/** An account is verified, not by whoever named it. */
export const verifyAccount: Operation = async (simulation) => {
  const { random, model } = simulation;
  if (model.accounts.length === 0) return;
  const open = model.accounts.filter(({ verified }) => verified === null);
  const account = random.pick(open.length > 0 && random.chance(0.9) ? open : model.accounts);
  const name = random.chance(0.1) ? account.addedBy : financier(simulation);
  const held = [...(model.roles.get(name) ?? [])].some((each) => each.endsWith(" finance"));
  const refusal = !held
    ? "not your role"
    : account.addedBy === name || model.wasOf(name, account.firm, account.addedOn)
      ? "you named it, or it is your own firm's"
      : null;
  const change = { method: "POST", path: `/api/v1/accounts/${account.id}/verify` } as const;
  if (await simulation.change(name, change, { what: "verify", refusal }))
    account.verified = { by: name, on: model.day };
};

/** The lines that the server shows are the model's, to the fen. */
export const compareLines = async (simulation: Simulation): Promise<void> => {
  const { model } = simulation;
  const years = new Set([...model.lines.values()].map(({ year }) => year));
  for (const year of years) {
    const shown = await simulation.read(
      "finance",
      `/api/v1/budget/lines?year=${year}`,
      200,
      "lines",
    );
    const lines: unknown = Reflect.get(Object(shown), "lines");
    must(Array.isArray(lines), "the lines are a list", shown);
    const expected = [...model.lines.values()]
      .filter((line) => line.year === year)
      .toSorted((a, b) => (a.code < b.code ? -1 : 1))
      .map(({ code, appropriated, available, committed, transit, paid, closed }) => ({
        code,
        appropriated: yuanOf(appropriated),
        available: yuanOf(available),
        committed: yuanOf(committed),
        inTransit: yuanOf(transit),
        paid: yuanOf(paid),
        closed,
      }));
    const found = lines.map((line: Readonly<Record<string, unknown>>) => ({
      code: line["code"],
      appropriated: line["appropriated"],
      available: line["available"],
      committed: line["committed"],
      inTransit: line["inTransit"],
      paid: line["paid"],
      closed: line["closedAt"] !== null,
    }));
    must(
      JSON.stringify(found) === JSON.stringify(expected),
      `the lines of ${year} are as the model reckons them`,
      { found, expected, recent: simulation.recent.slice(-12) },
    );
  }
};

/** Opens the lines and programmes of a year. */
export async function openYear(simulation: Simulation, year: number): Promise<void> {
  const { model } = simulation;
  for (const code of ["main", "city", "county"]) {
    const body = { code, year, title: `${code}（虚构）`, payer: financeBody, body: leading };
    const change = { method: "POST", path: "/api/v1/budget/lines", body } as const;
    await simulation.change("finance", change, { what: "open line", refusal: null });
    await simulation.change("finance", change, { what: "open line again", refusal: "is open" });
    model.lines.set(`${code} ${year}`, {
      code,
      year,
      appropriated: 0n,
      available: 0n,
      committed: 0n,
      transit: 0n,
      paid: 0n,
      closed: false,
    });
  }
}

export async function openProgrammes(simulation: Simulation, year: number): Promise<void> {
  const { model } = simulation;
  const main = [{ line: "main", numerator: 1 }];
  const shared = [
    { line: "city", numerator: 1 },
    { line: "county", numerator: 2 },
  ];
  const from = year === 2019 ? "2019-03-01" : `${year}-01-01`;
  const planned = [
    { id: `plain-${year}`, from, to: `${year}-12-31`, shares: main, notice: 1, quota: null },
    { id: `places-${year}`, from, to: `${year}-06-30`, shares: main, notice: 5, quota: 25 },
    {
      id: `shared-${year}`,
      from: `${year}-04-01`,
      to: `${year}-11-30`,
      shares: shared,
      notice: 3,
      quota: null,
    },
  ];
  for (const { id, from: opensOn, to: closesOn, shares, notice, quota } of planned) {
    const asked = id.startsWith("places") ? ["science-and-technology-bureau"] : [];
    const body = {
      id,
      measure,
      year,
      title: `${id}（虚构）`,
      leading,
      basis: "职责分工（虚构）",
      supporting: asked,
      opensOn,
      closesOn,
      ...(quota === null ? {} : { quota }),
      noticeDays: notice,
      turnDays: 10,
      needsEvidence: [],
      shares: shares.map((share) => ({ ...share, payer: financeBody })),
    };
    const change = { method: "POST", path: "/api/v1/programmes", body } as const;
    await simulation.change("clerk", change, { what: "open programme", refusal: null });
    await simulation.change("reviewer", change, { what: "open programme", refusal: "no clerk" });
    model.programmes.push({ id, year, opensOn, closesOn, quota, supporting: asked, shares });
  }
}
