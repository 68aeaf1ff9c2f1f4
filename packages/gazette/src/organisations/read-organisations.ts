import {
  type DatedName,
  type Organisation,
  type OrganisationKind,
  organisationKinds,
  type Succession,
} from "./model.ts";
import { namesOf, OrganisationRegister } from "./register.ts";

const FIELDS = new Set([
  "id",
  "kind",
  "name",
  "english",
  "aliases",
  "names",
  "code",
  "members",
  "concurrent",
  "ended",
  "successors",
  "note",
]);

/**
 * Reads a volume's register of organisations (`organisations.json`, parsed). Throws a TypeError that names the entry and
 * the field where it is not as `Organisation` says, where an id or a name stands for two bodies, or where an id that is
 * pointed to is not there.
 */
export function readOrganisations(value: unknown): OrganisationRegister {
  const all = readList(value, "organisations", readOrganisation);
  const ids = new Set<string>();
  const names = new Map<string, string>();
  for (const [index, each] of all.entries()) {
    const at = `organisations[${index}]`;
    if (ids.has(each.id)) throw new TypeError(`${at}.id: “${each.id}” occurs twice`);
    ids.add(each.id);
    for (const name of namesOf(each)) {
      const other = names.get(name);
      if (other !== undefined) throw new TypeError(`${at}: “${name}” is a name of “${other}” too`);
      names.set(name, each.id);
    }
  }
  for (const [index, each] of all.entries()) {
    const targets = [
      ...each.members,
      ...each.concurrent,
      ...each.successors.map(({ organisation }) => organisation),
    ];
    for (const id of targets) {
      if (!ids.has(id) || id === each.id)
        throw new TypeError(`organisations[${index}]: “${id}” is no other organisation`);
    }
  }
  return new OrganisationRegister(all);
}

function readOrganisation(value: unknown, at: string): Organisation {
  const entry = readObject(value, at);
  const stray = Object.keys(entry).find((key) => !FIELDS.has(key));
  if (stray !== undefined) throw new TypeError(`${at}.${stray}: no such field`);
  const id = readWords(entry["id"], `${at}.id`);
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(id))
    throw new TypeError(`${at}.id: “${id}” is not lower-case words joined by hyphens`);
  const name = readWords(entry["name"], `${at}.name`);
  const names = readList(entry["names"] ?? [], `${at}.names`, readDatedName);
  const last = names.at(-1);
  if (last !== undefined && last.name !== name)
    throw new TypeError(`${at}.names: the last is not “${name}”`);
  const successors = readList(entry["successors"] ?? [], `${at}.successors`, readSuccession);
  const ended = readDate(entry["ended"] ?? null, `${at}.ended`);
  if (successors.length > 0 && ended === null)
    throw new TypeError(`${at}.successors: “${name}” has not ended`);
  return {
    id,
    kind: readKind(entry["kind"], `${at}.kind`),
    name,
    english: readWords(entry["english"], `${at}.english`),
    aliases: readList(entry["aliases"], `${at}.aliases`, readWords),
    names,
    code: readCode(entry["code"] ?? null, `${at}.code`),
    members: readList(entry["members"] ?? [], `${at}.members`, readWords),
    concurrent: readList(entry["concurrent"] ?? [], `${at}.concurrent`, readWords),
    ended,
    successors,
    note: entry["note"] === undefined ? null : readBilingual(entry["note"], `${at}.note`),
  };
}

function readKind(value: unknown, at: string): OrganisationKind {
  const kind = organisationKinds.find((each) => each === value);
  if (kind === undefined)
    throw new TypeError(`${at}: one of ${organisationKinds.join(", ")} is expected`);
  return kind;
}

function readDatedName(value: unknown, at: string): DatedName {
  const entry = readObject(value, at);
  const from = readDate(entry["from"], `${at}.from`);
  const to = readDate(entry["to"], `${at}.to`);
  if (from !== null && to !== null && from > to)
    throw new TypeError(`${at}: it ends before it begins`);
  return {
    name: readWords(entry["name"], `${at}.name`),
    english: readWords(entry["english"], `${at}.english`),
    from,
    to,
  };
}

function readSuccession(value: unknown, at: string): Succession {
  const entry = readObject(value, at);
  return {
    organisation: readWords(entry["organisation"], `${at}.organisation`),
    basis: readBilingual(entry["basis"], `${at}.basis`),
  };
}

function readBilingual(value: unknown, at: string): { zh: string; en: string } {
  const entry = readObject(value, at);
  return { zh: readWords(entry["zh"], `${at}.zh`), en: readWords(entry["en"], `${at}.en`) };
}

function readCode(value: unknown, at: string): string | null {
  if (value === null || (typeof value === "string" && /^\d{6}$/u.test(value))) return value;
  throw new TypeError(`${at}: six digits are expected`);
}

function readDate(value: unknown, at: string): string | null {
  if (value === null || (typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/u.test(value)))
    return value;
  throw new TypeError(`${at}: a date such as 2019-02-28, or null, is expected`);
}

function readList<T>(value: unknown, at: string, read: (each: unknown, at: string) => T): T[] {
  if (!Array.isArray(value)) throw new TypeError(`${at}: an array is expected`);
  return value.map((each: unknown, index) => read(each, `${at}[${index}]`));
}

function readObject(value: unknown, at: string): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new TypeError(`${at}: an object is expected`);
  return { ...value };
}

function readWords(value: unknown, at: string): string {
  if (typeof value !== "string" || value === "") throw new TypeError(`${at}: words are expected`);
  return value;
}
