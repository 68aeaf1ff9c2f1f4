import { afterWorkingDays } from "../calendar/working-days.ts";
import type { Agenda } from "./agenda.ts";
import { type Firm, firmOf } from "./city/firms.ts";
import { type CityProgramme, city, programmeOf } from "./city/programmes.ts";
import type { Office } from "./office.ts";
import { sampleOf } from "./samples.ts";

/** What the tellers of stories look at of a case. */
interface Seen {
  readonly version: number;
  readonly facts: readonly { readonly fact: string; readonly item: string | null }[];
  readonly evidenceMissing: readonly {
    readonly fact: string;
    readonly label: { readonly zh: string };
    readonly item: string | null;
  }[];
  readonly orders: readonly { readonly number: string; readonly outcome: string | null }[];
}

export interface Begun {
  readonly programme: string;
  readonly firm: string;
  readonly stated: Readonly<Record<string, unknown>>;
  readonly on: string;
  /** Whether the agent applies for the firm. */
  readonly byAgent?: boolean;
}

/** Begins the story of a case. */
export type Begin = (begun: Begun) => Story;

type Step = (office: Office) => Promise<void>;
type Finding = Readonly<Record<string, unknown>> & { readonly fact: string };

/**
 * A case of the city, told forwards: each method puts on the agenda what somebody does with it on the day of the story,
 * and `later` goes on by working days.
 */
export class Story {
  readonly #agenda: Agenda;
  readonly #firm: Firm;
  readonly #programme: CityProgramme;
  readonly #applicant: string;
  #stated: Readonly<Record<string, unknown>>;
  #day: string;
  #number = "";
  #papers = 0;

  constructor(agenda: Agenda, { programme, firm, stated, on, byAgent = false }: Begun) {
    this.#agenda = agenda;
    this.#firm = firmOf(firm);
    this.#programme = programmeOf(programme);
    this.#applicant = byAgent ? "agent" : firm;
    this.#stated = stated;
    this.#day = on;
    this.#do(async (office) => {
      const begun = { programme, applicant: this.#firm.body };
      const made = await office.as(this.#applicant, {
        method: "POST",
        path: "/cases",
        body: begun,
      });
      this.#number = textAt(made, "number");
      await this.#state(office);
    });
  }

  /** So many working days later. */
  later(days: number): this {
    this.#day = afterWorkingDays(this.#day, days, this.#day);
    return this;
  }

  /** Uploads what has to be proved, and submits. */
  submitted(): this {
    return this.#do(async (office) => {
      const { evidenceMissing } = await this.#see(office, this.#applicant);
      for (const { fact, label, item } of evidenceMissing) {
        this.#papers += 1;
        const { name, content } = sampleOf(label.zh, item ?? this.#firm.name, this.#papers);
        await office.as(this.#applicant, {
          method: "POST",
          path: `/cases/${this.#number}/evidence`,
          file: { name, content, fields: { fact, ...(item !== null && { item }) } },
        });
      }
      await this.#step(office, this.#applicant, "submit");
    });
  }

  withdrawn(): this {
    return this.#do((office) => this.#step(office, this.#applicant, "withdraw"));
  }

  returned(...defects: readonly (string | Readonly<Record<string, string>>)[]): this {
    return this.#by("clerk", "return", { defects });
  }

  /** Says anew what the case states. */
  restated(stated: Readonly<Record<string, unknown>>): this {
    return this.#do(async (office) => {
      this.#stated = stated;
      await this.#state(office);
    });
  }

  accepted(): this {
    return this.#by("clerk", "accept");
  }

  declined(reason: string): this {
    return this.#by("clerk", "decline", { reason });
  }

  /** Every supporting body says what it thinks. */
  advised(agrees = true): this {
    const opinion = agrees ? "材料属实，同意（虚构）" : "数据口径与统计不符，请核实（虚构）";
    return this.#do(async (office) => {
      for (const { office: name } of this.#programme.supporting) {
        await this.#step(office, `${name}-reviewer`, "advise", { opinion, agrees });
      }
    });
  }

  /** The reviewer finds every fact as it is stated, but for those named. */
  found({ by = "reviewer", but = [] }: { by?: string; but?: readonly Finding[] } = {}): this {
    return this.#do(async (office) => {
      const reviewer = this.#official(by);
      const { facts } = await this.#see(office, reviewer);
      const findings = facts.map(({ fact, item }) => ({
        fact,
        ...(item !== null && { item }),
        verdict: "as-stated",
        ...but.find((each) => each.fact === fact),
      }));
      await office.as(reviewer, {
        method: "PUT",
        path: `/cases/${this.#number}/findings`,
        body: { findings },
      });
    });
  }

  /** The county settles the figure that its article leaves to it. */
  fixedByCounty(figures: Readonly<Record<string, string>>, reason: string): this {
    return this.#do((office) =>
      this.#step(office, `${officeOf(this.#firm.county)}-reviewer`, "fix", { figures, reason }),
    );
  }

  decided(said: Readonly<Record<string, unknown>> = {}, by = "reviewer"): this {
    return this.#by(by, "decide", said);
  }

  rejected(reason: string): this {
    return this.#by("reviewer", "reject", { reason });
  }

  appealed(reason: string): this {
    return this.#do((office) => this.#step(office, this.#applicant, "appeal", { reason }));
  }

  adoptedRules(reason: string): this {
    return this.#by("reviewer", "adopt-rules", { reason });
  }

  checked(): this {
    return this.#paying((office, payer) => this.#step(office, `${payer}-finance`, "check"));
  }

  sentBack(reason: string): this {
    return this.#do((office) => this.#step(office, "finance-finance", "send-back", { reason }));
  }

  published(): this {
    return this.#by("clerk", "publish");
  }

  /** Somebody objects; nobody asks who it is. */
  objected(words: string): this {
    return this.#do(async (office) => {
      await office.as(null, {
        method: "POST",
        path: `/notices/${this.#number}/objections`,
        body: { words },
      });
    });
  }

  answered(answer: string, upheld: boolean): this {
    return this.#do(async (office) => {
      const reviewer = this.#official("reviewer");
      const path = `/cases/${this.#number}/objections`;
      const { objections } = (await office.as(reviewer, { method: "GET", path })) as {
        objections: readonly { readonly id: string; readonly answer: string | null }[];
      };
      for (const { id } of objections.filter((each) => each.answer === null)) {
        await office.as(reviewer, {
          method: "POST",
          path: `${path}/${id}/answer`,
          body: { answer, upheld },
        });
      }
    });
  }

  approved(): this {
    return this.#by("approver", "approve");
  }

  cancelled(reason: string): this {
    return this.#by("approver", "cancel", { reason });
  }

  paid(): this {
    return this.#paying((office, payer) => this.#step(office, `${payer}-paymaster`, "pay"));
  }

  /** The bank says of every order that is on its way that it arrived, or that it did not. */
  settled({ arrived = true, words = "银行回单（虚构）" } = {}): this {
    return this.#do(async (office) => {
      const { orders } = await this.#see(office, "auditor");
      const open = orders.filter(({ outcome }) => outcome === null);
      // The payers make their orders in their order.
      for (const [at, { number: order }] of open.entries()) {
        const payer = this.#payers()[at] ?? "finance";
        await this.#step(office, `${payer}-finance`, "settle", { order, arrived, words });
      }
    });
  }

  claimedBack(amount: string, reason: string, way: string): this {
    return this.#by("approver", "claim-back", { amount, reason, way });
  }

  recovered(amount: string, words: string): this {
    return this.#do(async (office) => {
      const { orders } = await this.#see(office, "auditor");
      const order = orders[0]?.number ?? "";
      await this.#step(office, "finance-finance", "recover", { order, amount, words });
    });
  }

  /** From the submission to the public notice, as it goes where nothing is in the way. */
  toNotice(said: Readonly<Record<string, unknown>> = {}): this {
    this.submitted().later(2).accepted().later(3).advised().later(2).found();
    return this.later(1).decided(said).later(2).checked().later(1).published();
  }

  /** And on from there to the money. */
  toClosing(): this {
    this.later(7).approved().later(2).paid();
    return this.later(3).settled();
  }

  #do(work: Step): this {
    this.#agenda.on(this.#day, work);
    return this;
  }

  #by(role: string, kind: string, said: unknown = {}): this {
    return this.#do((office) => this.#step(office, this.#official(role), kind, said));
  }

  #paying(work: (office: Office, payer: string) => Promise<void>): this {
    return this.#do(async (office) => {
      for (const payer of this.#payers()) await work(office, payer);
    });
  }

  /** The offices that pay, in the order of the programme's shares. */
  #payers(): readonly string[] {
    return this.#programme.shares.map(({ payer }) =>
      payer === city ? "finance" : officeOf(this.#firm.county),
    );
  }

  #official(role: string): string {
    return `${this.#programme.office}-${role}`;
  }

  async #state(office: Office): Promise<void> {
    const { version } = await this.#see(office, this.#applicant);
    await office.as(this.#applicant, {
      method: "PUT",
      path: `/cases/${this.#number}/stated`,
      body: { version, stated: this.#stated },
    });
  }

  async #see(office: Office, resident: string): Promise<Seen> {
    return (await office.as(resident, {
      method: "GET",
      path: `/cases/${this.#number}`,
    })) as Seen;
  }

  async #step(office: Office, by: string, kind: string, said: unknown = {}): Promise<void> {
    await office.as(by, {
      method: "POST",
      path: `/cases/${this.#number}/${kind}`,
      body: { said },
    });
  }
}

/** The office of a county in which people work. */
const officeOf = (county: string): string => (county === "high-tech-zone" ? "high-tech" : county);

/** A text in an answer. */
export function textAt(answer: unknown, name: string): string {
  const found: unknown =
    typeof answer === "object" && answer !== null ? Reflect.get(answer, name) : undefined;
  if (typeof found === "string") return found;
  throw new Error(`the answer has no ${name}`);
}
