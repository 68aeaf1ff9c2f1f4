import { PostRegister } from "../appointments/memberships.ts";
import type { Membership, Post } from "../appointments/model.ts";
import { readAppointments } from "../appointments/read.ts";
import type { Issue, Span } from "../issue/model.ts";
import type { Organisation } from "../organisations/model.ts";
import type { OrganisationRegister } from "../organisations/register.ts";

interface Source {
  readonly url: string;
  readonly note: string;
}

interface PopoloOrganization {
  readonly id: string;
  readonly name: string;
  readonly classification: string;
  readonly other_names: readonly { name: string; start_date?: string; end_date?: string }[];
  readonly identifiers: readonly { scheme: string; identifier: string }[];
  readonly dissolution_date?: string;
}

interface PopoloPost {
  readonly id: string;
  readonly label: string;
  readonly role: string;
  readonly organization_id?: string;
  readonly end_date?: string;
  readonly sources: readonly Source[];
}

interface PopoloMembership {
  readonly id: string;
  readonly label: string;
  readonly role: string;
  readonly person_id: string;
  readonly organization_id?: string;
  readonly post_id: string;
  readonly start_date?: string;
  readonly end_date?: string;
  readonly sources: readonly Source[];
}

/** People, posts and memberships in the terms of Popolo. */
export interface Popolo {
  readonly persons: readonly {
    readonly id: string;
    readonly name: string;
    readonly sources: readonly Source[];
  }[];
  readonly organizations: readonly PopoloOrganization[];
  readonly posts: readonly PopoloPost[];
  readonly memberships: readonly PopoloMembership[];
}

const dated = (key: "start_date" | "end_date" | "dissolution_date", date: string | null) =>
  date === null ? {} : { [key]: date };

function organization({
  id,
  name,
  kind,
  aliases,
  names,
  code,
  ended,
}: Organisation): PopoloOrganization {
  return {
    id,
    name,
    classification: kind,
    other_names: [
      ...aliases.map((alias) => ({ name: alias })),
      ...names
        .filter((each) => each.name !== name)
        .map((each) => ({
          name: each.name,
          ...dated("start_date", each.from),
          ...dated("end_date", each.to),
        })),
    ],
    identifiers: code === null ? [] : [{ scheme: "GB/T 2260", identifier: code }],
    ...dated("dissolution_date", ended),
  };
}

const postId = ({ organisation, body, office }: Post): string =>
  `${organisation ?? body}/${office}`;

/**
 * The people of the volume's appointment documents, the posts they were given or lost, and who held what from when
 * (Popolo). People of different documents are never merged, whatever their names. A post that lapsed with its body,
 * whoever held it, is a post with an end and no membership. Each source is a place of the mended text and its words.
 */
export function toPopolo(issue: Issue, register: OrganisationRegister): Popolo {
  const appointments = readAppointments(issue, register);
  const { memberships, lapsedPosts } = new PostRegister(issue, appointments);
  const source = ({ document, start, end }: Span): Source => ({
    url: `urn:gongbao:${issue.id}:${document}:${start}-${end}`,
    note: issue.text.slice(start, end),
  });
  const persons = new Map<string, Popolo["persons"][number]>();
  const posts = new Map<string, PopoloPost>();
  const written: PopoloMembership[] = [];

  const addPost = (post: Post, from: Source, ended: string | null) => {
    const id = postId(post);
    if (posts.has(id)) return id;
    posts.set(id, {
      id,
      label: `${post.body}${post.office}`,
      role: post.office,
      ...(post.organisation === null ? {} : { organization_id: post.organisation }),
      ...dated("end_date", ended),
      sources: [from],
    });
    return id;
  };

  const addMembership = (membership: Membership, post: Post) => {
    const { person, citation, notes, from, to, basis } = membership;
    const here = source(citation);
    const personId = `${citation.document}/${person}`;
    if (!persons.has(personId))
      persons.set(personId, { id: personId, name: person, sources: [here] });
    written.push({
      id: `${citation.document}/${written.length + 1}`,
      label: [`${post.body}${post.office}`, ...notes.map((note) => note.words), basis].join("；"),
      role: post.office,
      person_id: personId,
      ...(post.organisation === null ? {} : { organization_id: post.organisation }),
      post_id: addPost(post, here, null),
      ...dated("start_date", from),
      ...dated("end_date", to),
      sources: [here],
    });
  };

  for (const { post, concurrent, span, date } of lapsedPosts)
    for (const each of concurrent ? [post, concurrent] : [post]) addPost(each, source(span), date);
  for (const membership of memberships)
    for (const post of membership.concurrent
      ? [membership.post, membership.concurrent]
      : [membership.post])
      addMembership(membership, post);

  return {
    persons: [...persons.values()],
    organizations: register.all.map((each) => organization(each)),
    posts: [...posts.values()],
    memberships: written,
  };
}
