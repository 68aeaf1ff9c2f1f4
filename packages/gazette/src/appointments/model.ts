import type { Citation, Range, Span } from "../issue/model.ts";
import type { Finding } from "../scan/place.ts";

/** A document that appoints and removes (任免通知), read. */
export interface Appointments {
  /** `Document.id`. */
  readonly document: string;
  /** 发文字号. */
  readonly number: string | null;
  /** ISO, the date of the document: what it decides holds from that day. */
  readonly date: string | null;
  /** In print order. */
  readonly clauses: readonly AppointmentClause[];
  /** Posts that lapse with their bodies, whoever holds them. */
  readonly lapsedPosts: readonly LapsedPost[];
  /** Everything not understood; offsets count in the mended text. */
  readonly findings: readonly Finding[];
}

/** 任命, 免去, 自然免除. */
export type ClauseKind = "appointed" | "removed" | "lapsed";

/** One clause: people, and the one post they are given or lose. */
export interface AppointmentClause {
  /** `D4/7`: its place in the document, from 1. */
  readonly id: string;
  readonly kind: ClauseKind;
  readonly people: readonly NamedPerson[];
  readonly post: Post;
  /** A post in brackets that goes with the first: 副局长（聊城市金融工作办公室副主任）. */
  readonly concurrent: Post | null;
  readonly notes: readonly AppointmentNote[];
  /** The clause as printed, without the mark that closes it. */
  readonly span: Span;
}

export interface NamedPerson {
  readonly name: string;
  readonly range: Range;
}

/** A post (职务): an office in a body. */
export interface Post {
  /** `Organisation.id`; null where the register does not know the body. */
  readonly organisation: string | null;
  /** The body as printed, without 原: 聊城市财政局. */
  readonly body: string;
  /** 副局长 */
  readonly office: string;
  /** Called former (原). */
  readonly former: boolean;
  /** From the body to the office. */
  readonly range: Range;
}

/** What brackets add to a post. `words` and `range` are the words themselves. */
export type AppointmentNote = { readonly words: string; readonly range: Range } & (
  | { readonly kind: "rank"; readonly rank: string }
  /** 列王福祥之后: next below this holder of the same post. */
  | { readonly kind: "after"; readonly person: string }
  /** 列副局长第一位: the first of those who hold the office, or of the place named. */
  | { readonly kind: "place"; readonly office: string; readonly place: number }
  /** 试用期一年. `until` is the day it ends, ISO; null where the document has no date. */
  | {
      readonly kind: "probation";
      readonly months: number;
      readonly until: string | null;
    }
  /** 保留原职级待遇 */
  | { readonly kind: "retained-treatment" }
  | { readonly kind: "other" }
);

/** A post that lapses without a word of who holds it. */
export interface LapsedPost {
  readonly post: Post;
  /** The second sign of the same staff, in brackets: 副局长（副主任）. */
  readonly concurrent: Post | null;
  readonly span: Span;
}

/** How it is known that somebody holds or held a post. */
export type MembershipBasis = ClauseKind | "implied";

/** A person in a post for a time. */
export interface Membership {
  readonly person: string;
  readonly post: Post;
  readonly concurrent: Post | null;
  /** ISO; null where the day it began is not known. */
  readonly from: string | null;
  /** ISO, the first day on which it is over; null where no end is known. */
  readonly to: string | null;
  /** ISO: a day on which the gazette shows it; null where it shows only that it is over. */
  readonly seen: string | null;
  readonly basis: MembershipBasis;
  readonly notes: readonly AppointmentNote[];
  readonly citation: Citation;
}
