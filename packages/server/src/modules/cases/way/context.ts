import type { Receipt, Rulebook } from "@gongbao/engine";
import type { OrganisationRegister } from "@gongbao/gazette";
import type { Transaction } from "kysely";
import type { Actor } from "../../../access/actor.ts";
import type { Found } from "./found.ts";
import type { State, StepKind } from "./steps.ts";
import type { Stated, Tables } from "../tables.ts";

/** What a step did. */
export interface Outcome {
  /** Where the case goes; by itself where the step's own does. */
  readonly to?: State;
  readonly detail?: Readonly<Record<string, unknown>>;
  readonly receipt?: Receipt;
  /** What a person wrote; it stands in the step, and beside the audit chain. */
  readonly words?: string;
  readonly confirmed?: Stated;
  /** Another step than the one that was to be taken, where that one found that it cannot be. */
  readonly instead?: StepKind;
  /** Until when it is the turn of whoever is next; by itself as many working days as the programme gives a turn. */
  readonly dueOn?: string | null;
  /** Null where the case is no longer assessed on a day, or under rules, of its own. */
  readonly assessedOn?: string | null;
  readonly rulebookHash?: string | null;
  readonly noticeUntil?: string;
}

/** The rules of a case, and the bodies they name. */
export interface Rules {
  readonly rulebook: Rulebook;
  readonly organisations: OrganisationRegister;
}

export interface StepContext extends Rules {
  readonly transaction: Transaction<Tables>;
  readonly found: Found;
  readonly actor: Actor;
  readonly at: string;
  /** Today, in the city. */
  readonly day: string;
  /** The body in which the step is taken. */
  readonly body: string;
}
