import { type Name, leading, perThing, yearCap } from "../city.ts";

/** A line of the budget as the simulation reckons it, in fen. */
export interface Line {
  readonly code: string;
  readonly year: number;
  appropriated: bigint;
  available: bigint;
  committed: bigint;
  transit: bigint;
  paid: bigint;
  closed: boolean;
}

export interface Programme {
  readonly id: string;
  readonly year: number;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly quota: number | null;
  readonly supporting: readonly string[];
  readonly shares: readonly { readonly line: string; readonly numerator: number }[];
}

export interface Order {
  readonly number: string;
  readonly line: Line;
  readonly amount: bigint;
  outcome: "paid" | "failed" | null;
  /** What has come back of it. */
  back: bigint;
}

export interface Case {
  readonly number: string;
  readonly programme: Programme;
  readonly firm: string;
  state: string;
  version: number;
  /** How many things are stated, and whether what is asked of them is. */
  things: number;
  complete: boolean;
  /** How many things were found to be so; null where not every fact was looked at. */
  found: number | null;
  /** The day of the first submission, on which it is assessed. */
  assessedOn: string | null;
  decided: bigint;
  /** What was claimed back and has not come. */
  claimed: bigint;
  readonly begunOn: string;
  /** Who had a hand in it, as what: who began it, took a step, looked at its facts or answered an objection. */
  readonly hands: { readonly role: string; readonly by: Name }[];
  readonly rejecters: Set<Name>;
  awaited: readonly string[];
  /** Whether the one supporting body there is has given its opinion of this review. */
  advised: boolean;
  noticeUntil: string;
  readonly objections: Set<string>;
  readonly orders: Order[];
  /** What each line keeps for the case, by the line's code. */
  readonly kept: Map<string, { line: Line; amount: bigint }>;
}

export interface Account {
  readonly id: string;
  readonly firm: string;
  readonly addedBy: Name;
  readonly addedOn: string;
  verified: { readonly by: Name; readonly on: string } | null;
}

export type Side = "applicant" | "leading" | "supporting" | "payer";

/** Each step: from where, on whose side, in which role. Written here apart from the server's own table. */
export const steps = {
  submit: { from: ["draft", "returned"], side: "applicant", role: "applicant" },
  withdraw: {
    from: ["draft", "submitted", "returned", "accepted"],
    side: "applicant",
    role: "applicant",
  },
  return: { from: ["submitted"], side: "leading", role: "clerk" },
  accept: { from: ["submitted"], side: "leading", role: "clerk" },
  advise: { from: ["accepted"], side: "supporting", role: "reviewer" },
  decide: { from: ["accepted"], side: "leading", role: "reviewer" },
  reject: { from: ["accepted"], side: "leading", role: "reviewer" },
  decline: { from: ["submitted"], side: "leading", role: "clerk" },
  "adopt-rules": {
    from: ["submitted", "returned", "accepted"],
    side: "leading",
    role: "reviewer",
  },
  cancel: { from: ["approved"], side: "leading", role: "approver" },
  "claim-back": { from: ["closed"], side: "leading", role: "approver" },
  recover: { from: ["recovering"], side: "payer", role: "finance" },
  appeal: { from: ["rejected", "cancelled"], side: "applicant", role: "applicant" },
  check: { from: ["decided"], side: "payer", role: "finance" },
  "send-back": { from: ["decided", "checked", "noticed"], side: "payer", role: "finance" },
  publish: { from: ["checked"], side: "leading", role: "clerk" },
  approve: { from: ["noticed"], side: "leading", role: "approver" },
  pay: { from: ["approved", "paying"], side: "payer", role: "paymaster" },
  settle: { from: ["approved", "paying"], side: "payer", role: "finance" },
} as const satisfies Readonly<
  Record<string, { readonly from: readonly string[]; readonly side: Side; readonly role: string }>
>;

export type Kind = keyof typeof steps;

const fen = 100n;
const over = new Set(["withdrawn"]);

/** What the simulation knows: an independent reckoning of everything that the server keeps. */
export class Model {
  day = "2019-03-04";
  readonly lines = new Map<string, Line>();
  readonly programmes: Programme[] = [];
  readonly cases: Case[] = [];
  readonly accounts: Account[] = [];
  /** Who registered each firm, and who acts for it. */
  readonly firms = new Map<string, Name>();
  readonly agents = new Map<string, Set<Name>>();
  /** The last day on which somebody who acts for a firm no more did: `firm name`. */
  readonly ended = new Map<string, string>();
  /** `body role`, by person. */
  readonly roles = new Map<Name, Set<string>>();
  /** What a holder had of the year's cap: `firm year`. */
  readonly used = new Map<string, bigint>();
  readonly places = new Map<string, number>();

  get year(): number {
    return Number(this.day.slice(0, 4));
  }

  line(code: string, year: number): Line | undefined {
    return this.lines.get(`${code} ${year}`);
  }

  /** Those that somebody can still do something about. */
  get open(): readonly Case[] {
    return this.cases.filter(({ state }) => !over.has(state));
  }

  /** What so many things of a case are due on the day that it is assessed on, under the cap of that year. */
  due({ firm, assessedOn }: Case, things: number): bigint {
    const year = (assessedOn ?? this.day).slice(0, 4);
    const left = BigInt(yearCap) * fen - (this.used.get(`${firm} ${year}`) ?? 0n);
    const whole = BigInt(things) * BigInt(perThing) * fen;
    return whole < left ? whole : left > 0n ? left : 0n;
  }

  use(firm: string, year: number | string, amount: bigint): void {
    const key = `${firm} ${year}`;
    this.used.set(key, (this.used.get(key) ?? 0n) + amount);
  }

  /** Whether somebody holds a role in a body; of a firm, also those who act for it. */
  holds(name: Name, role: string, body: string): boolean {
    if (role === "applicant") {
      return this.firms.get(body) === name || this.agents.get(body)?.has(name) === true;
    }
    return this.roles.get(name)?.has(`${body} ${role}`) === true;
  }

  /** Whether somebody was of a firm, or acted for it, at any time since a day. */
  wasOf(name: Name, firm: string, since: string): boolean {
    return (
      this.holds(name, "applicant", firm) || (this.ended.get(`${firm} ${name}`) ?? "") >= since
    );
  }

  /** The account that a firm is paid to: the one that was verified last. */
  payeeOf(firm: string): Account | undefined {
    return this.accounts
      .filter((each) => each.firm === firm && each.verified !== null)
      .toSorted((a, b) =>
        a.verified?.on === b.verified?.on
          ? Number(a.id) - Number(b.id)
          : (a.verified?.on ?? "") < (b.verified?.on ?? "")
            ? -1
            : 1,
      )
      .at(-1);
  }

  bodiesOf({ firm, programme }: Case, side: Side): readonly string[] {
    switch (side) {
      case "applicant":
        return [firm];
      case "leading":
        return [leading];
      case "supporting":
        return programme.supporting;
      default:
        return ["finance-bureau"];
    }
  }

  /** Why somebody may not take a step of a case, whatever its state; null where they may. */
  forbidden(name: Name, found: Case, kind: Kind): string | null {
    const { side, role } = steps[kind];
    if (!this.bodiesOf(found, side).some((body) => this.holds(name, role, body))) {
      return "not your role or body";
    }
    return this.keptFrom(name, found, role);
  }

  /** Why somebody does nothing in a role in a case, whatever they may do elsewhere; null where they may. */
  keptFrom(name: Name, { hands, firm, begunOn }: Case, role: string): string | null {
    if (hands.some((each) => each.by === name && each.role !== role)) {
      return "you had a hand in it in another role";
    }
    return role !== "applicant" && this.wasOf(name, firm, begunOn) ? "it is your own firm's" : null;
  }

  /** What each line pays of an amount: largest remainder, earlier lines first. */
  shares({ programme }: Case, amount: bigint): readonly { code: string; amount: bigint }[] {
    const weights = programme.shares.map(({ numerator }) => BigInt(numerator));
    const whole = weights.reduce((sum, weight) => sum + weight, 0n);
    const parts = programme.shares.map(({ line }, at) => {
      const product = amount * (weights[at] ?? 0n);
      return { code: line, at, amount: product / whole, rest: product % whole };
    });
    let left = amount - parts.reduce((sum, part) => sum + part.amount, 0n);
    const order = parts.toSorted((a, b) =>
      a.rest === b.rest ? a.at - b.at : a.rest > b.rest ? -1 : 1,
    );
    for (const part of order) {
      if (left === 0n) break;
      part.amount += 1n;
      left -= 1n;
    }
    return parts.filter((part) => part.amount > 0n);
  }
}
