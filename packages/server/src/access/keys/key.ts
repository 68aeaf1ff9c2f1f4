import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { sql } from "kysely";
import { dayOf } from "../../calendar/working-days.ts";
import type { Database } from "../../database/connect.ts";
import type { BodyKind, Role } from "../../directory/tables.ts";
import type { Clock } from "../../spine/clock.ts";
import type { Actor } from "../actor.ts";
import type { KeyTables } from "./tables.ts";

/** A new key as its holder keeps it, once; the database knows the hash of its secret alone. */
export interface NewKey {
  readonly id: string;
  /** `gb_…_…`, for the header Authorization. */
  readonly text: string;
  readonly hash: string;
}

const hashOf = (secret: string): string => createHash("sha256").update(secret).digest("hex");

export function newKey(): NewKey {
  const id = randomBytes(8).toString("hex");
  const secret = randomBytes(32).toString("base64url");
  return { id, text: `gb_${id}_${secret}`, hash: hashOf(secret) };
}

/**
 * Whose key the header Authorization holds; null where it is none of ours, wrong, revoked or expired. The day of its use
 * is kept, and no more of it.
 */
export async function actorOfKey(
  header: string,
  database: Database,
  clock: Clock,
): Promise<Actor | null> {
  const [, id = "", secret = ""] = /^Bearer gb_([0-9a-f]{16})_([\w-]{43})$/u.exec(header) ?? [];
  if (id === "") return null;
  const today = dayOf(clock.now());
  const { rows } = await sql<KeyTables["access.key"] & { kind: BodyKind }>`
    select k.*, b.kind from access.key k join directory.body b on b.id = k.body
      where k.id = ${id} and k.revoked_at is null and k.expires_on >= ${today}`.execute(database);
  const [key] = rows;
  if (key === undefined || !isSame(key.secret_hash, hashOf(secret))) return null;
  if (key.last_used_on !== today) {
    await sql`
      update access.key set last_used_on = ${today}
        where id = ${id} and last_used_on is distinct from ${today}::date`.execute(database);
  }
  return {
    user: `key:${id}`,
    name: key.name,
    email: "",
    session: "",
    memberships: key.roles.map((role: Role) => ({ body: key.body, kind: key.kind, role })),
    key: { scopes: key.scopes, madeBy: key.made_by },
  };
}

const isSame = (a: string, b: string): boolean => timingSafeEqual(Buffer.from(a), Buffer.from(b));
