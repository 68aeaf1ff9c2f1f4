import type { Citation, Issue } from "../issue/model.ts";
import type {
  AppointmentClause,
  Appointments,
  LapsedPost,
  Membership,
  MembershipBasis,
  Post,
} from "./model.ts";

/** A membership as of a day. */
export interface HeldPost {
  readonly membership: Membership;
  /**
   * Whether the gazette itself shows that the post is held on that day. False for the time before a removal or a lapse,
   * whose beginning is not known, and for a holder named in passing on any other day than the document's.
   */
  readonly certain: boolean;
}

/** What a question about a post names: a body, and an office in it or all of them. */
export interface PostQuery {
  /** `Organisation.id`. */
  readonly organisation: string;
  readonly office?: string;
}

/** One name in several documents: possibly the same person, and known by the name alone. */
export interface Homonym {
  readonly name: string;
  /** `Document.id`s, in print order. */
  readonly documents: readonly string[];
}

/**
 * The register of posts and their holders that appointment documents make. A document is taken to mean one person by one
 * name; people of different documents are never merged (`homonyms` lists what they share).
 */
export class PostRegister {
  readonly memberships: readonly Membership[];
  /** Posts that lapsed whoever held them. */
  readonly lapsedPosts: readonly (LapsedPost & { readonly date: string | null })[];

  constructor(issue: Pick<Issue, "text">, appointments: readonly Appointments[]) {
    this.memberships = appointments.flatMap((each) => membershipsOf(issue.text, each));
    this.lapsedPosts = appointments.flatMap(({ date, lapsedPosts }) =>
      lapsedPosts.map((each) => ({ ...each, date })),
    );
  }

  /** The posts of whoever bears this name on a day (ISO), in print order; all ever held where no day is given. */
  postsOf(name: string, asOf: string | null = null): readonly HeldPost[] {
    return held(
      this.memberships.filter(({ person }) => person === name),
      asOf,
    );
  }

  /** Who holds a post on a day (ISO), the concurrent posts in brackets too; all ever where no day is given. */
  holdersOf(query: PostQuery, asOf: string | null = null): readonly HeldPost[] {
    return held(
      this.memberships.filter(
        ({ post, concurrent }) =>
          answers(post, query) || (concurrent !== null && answers(concurrent, query)),
      ),
      asOf,
    );
  }

  /** Posts that had holders without a name until they lapsed, as of a day (ISO) before that. */
  unnamedHoldersOf(query: PostQuery, asOf: string): readonly LapsedPost[] {
    return this.lapsedPosts.filter(
      ({ post, concurrent, date }) =>
        (date === null || asOf < date) &&
        (answers(post, query) || (concurrent !== null && answers(concurrent, query))),
    );
  }
}

/**
 * Names that stand in more than one of these documents: possibly, by the name alone, the same person (刘强 is appointed
 * in one and a provincial leader in the other). In the order of the first documents.
 */
export function findHomonyms(
  documents: readonly { readonly document: string; readonly names: Iterable<string> }[],
): readonly Homonym[] {
  const places = new Map<string, Set<string>>();
  for (const { document, names } of documents)
    for (const name of names) {
      const seen = places.get(name) ?? new Set();
      places.set(name, seen.add(document));
    }
  return [...places]
    .filter(([, seen]) => seen.size > 1)
    .map(([name, seen]) => ({ name, documents: [...seen] }));
}

function answers({ organisation, office }: Post, query: PostQuery): boolean {
  return (
    organisation === query.organisation && (query.office === undefined || office === query.office)
  );
}

function held(memberships: readonly Membership[], asOf: string | null): HeldPost[] {
  return memberships
    .filter(
      ({ from, to }) =>
        asOf === null || ((from === null || from <= asOf) && (to === null || asOf < to)),
    )
    .map((membership) => ({ membership, certain: asOf !== null && isCertain(membership, asOf) }));
}

function isCertain({ from, seen }: Membership, asOf: string): boolean {
  return (from !== null && from <= asOf) || seen === asOf;
}

function membershipsOf(text: string, { clauses, date }: Appointments): Membership[] {
  const stated = clauses.flatMap((clause) =>
    clause.people.map(({ name }) => ofClause(text, clause, name, date)),
  );
  return [...stated, ...implied(text, clauses, stated, date)];
}

function ofClause(
  text: string,
  clause: AppointmentClause,
  person: string,
  date: string | null,
): Membership {
  const { kind, post, concurrent, notes, span } = clause;
  const begins = kind === "appointed";
  return {
    person,
    post,
    concurrent,
    from: begins ? date : null,
    to: begins ? null : date,
    seen: begins ? date : null,
    basis: kind,
    notes,
    citation: cite(text, span),
  };
}

/** 列王福祥之后 says that 王福祥 holds the same office, unless the document itself appoints him to it. */
function implied(
  text: string,
  clauses: readonly AppointmentClause[],
  stated: readonly Membership[],
  date: string | null,
): Membership[] {
  const basis: MembershipBasis = "implied";
  return clauses.flatMap(({ post, notes, span, kind }) =>
    notes.flatMap((note) => {
      if (note.kind !== "after" || kind !== "appointed") return [];
      const person = note.person;
      const known = stated.some(
        (each) =>
          each.person === person &&
          each.from !== null &&
          each.post.body === post.body &&
          each.post.office === post.office,
      );
      if (known) return [];
      const citation = cite(text, span);
      return [
        {
          person,
          post,
          concurrent: null,
          from: null,
          to: null,
          seen: date,
          basis,
          notes: [],
          citation,
        },
      ];
    }),
  );
}

function cite(text: string, span: AppointmentClause["span"]): Citation {
  return { ...span, quote: text.slice(span.start, span.end) };
}
