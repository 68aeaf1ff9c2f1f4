import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Database } from "../database/connect.ts";
import { particularHash } from "./append.ts";
import { type CheckpointFolder, isSigned, readCheckpoints } from "./checkpoint.ts";

/** What is wrong with the chain, and at which event. */
export interface AuditFinding {
  readonly kind: "changed" | "removed" | "inserted" | "particular-changed" | "checkpoint" | "head";
  readonly seq: bigint;
  readonly zh: string;
  readonly en: string;
}

export interface AuditReport {
  readonly events: bigint;
  readonly checkpoints: number;
  /** Particulars that have been erased, which is no fault. */
  readonly erased: number;
  readonly findings: readonly AuditFinding[];
}

interface Row {
  readonly seq: bigint;
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly about: string;
  readonly detail: string;
  readonly particular_hash: string;
  readonly previous: Buffer;
  readonly hash: Buffer;
  readonly salt: Buffer | null;
  readonly content: string | null;
}

const start = createHash("sha256").update("gongbao audit 1").digest();
const atOnce = 5000;

function digest(row: Row): Buffer {
  const hash = createHash("sha256").update(row.previous);
  const { seq, at, actor, action, about, detail, particular_hash } = row;
  for (const field of [String(seq), at, actor, action, about, detail, particular_hash]) {
    hash.update(`${Buffer.byteLength(field)}:${field}`);
  }
  return hash.digest();
}

/**
 * Walks the whole chain and computes every hash again, without the database's help; then holds it against the signed
 * checkpoints, which a rewritten chain cannot meet.
 */
export async function verifyAudit(
  database: Database,
  folder: CheckpointFolder,
): Promise<AuditReport> {
  return database
    .transaction()
    .setIsolationLevel("repeatable read")
    .setAccessMode("read only")
    .execute(async (transaction) => {
      const findings: AuditFinding[] = [];
      const checkpoints = await readCheckpoints(folder);
      const expected = new Map(checkpoints.map((each) => [each.seq, each.hash]));
      let last: { readonly seq: bigint; readonly hash: Buffer } = { seq: 0n, hash: start };
      let erased = 0;
      let events = 0n;
      const seen = new Set<string>();
      for (;;) {
        const { rows } = await sql<Row>`
          select e.*, p.salt, p.content from audit.event e left join audit.particular p using (seq)
          where e.seq > ${last.seq} order by e.seq limit ${atOnce}`.execute(transaction);
        for (const row of rows) {
          findings.push(...linkFindings(row, last), ...particularFindings(row));
          if (row.particular_hash !== "" && row.content === null) erased++;
          const hash = expected.get(String(row.seq));
          if (hash !== undefined) {
            seen.add(String(row.seq));
            if (hash !== row.hash.toString("hex")) findings.push(rewritten(row.seq));
          }
          last = { seq: row.seq, hash: row.hash };
          events++;
        }
        if (rows.length < atOnce) break;
      }
      const head = await sql<{
        seq: bigint;
        hash: Buffer;
      }>`select seq, hash from audit.head`.execute(transaction);
      const [end] = head.rows;
      if (end && (end.seq !== last.seq || !end.hash.equals(last.hash))) {
        findings.push(cutOff(last.seq, end.seq));
      }
      for (const checkpoint of checkpoints) {
        if (checkpoint.seq !== "0" && !seen.has(checkpoint.seq)) {
          findings.push(gone(BigInt(checkpoint.seq)));
        }
        if (!(await isSigned(checkpoint, folder))) findings.push(unsigned(BigInt(checkpoint.seq)));
      }
      return { events, checkpoints: checkpoints.length, erased, findings };
    });
}

function linkFindings(
  row: Row,
  last: { readonly seq: bigint; readonly hash: Buffer },
): readonly AuditFinding[] {
  const { seq } = row;
  const changed: AuditFinding[] = digest(row).equals(row.hash)
    ? []
    : [
        {
          kind: "changed",
          seq,
          zh: `第${seq}条的内容与它的哈希不符：被改动过`,
          en: `Event ${seq} is not what its hash says: it was changed`,
        },
      ];
  if (seq !== last.seq + 1n) {
    const from = last.seq + 1n;
    const to = seq - 1n;
    return [
      ...changed,
      {
        kind: "removed",
        seq: from,
        zh: from === to ? `第${from}条被删除` : `第${from}至${to}条被删除`,
        en: from === to ? `Event ${from} was removed` : `Events ${from} to ${to} were removed`,
      },
    ];
  }
  if (row.previous.equals(last.hash)) return changed;
  return [
    ...changed,
    {
      kind: "inserted",
      seq,
      zh: `第${seq}条不接在第${last.seq}条之后：其间被插入、替换过`,
      en: `Event ${seq} does not follow event ${last.seq}: one of them was put in or replaced`,
    },
  ];
}

function particularFindings(row: Row): readonly AuditFinding[] {
  const { seq, salt, content, particular_hash } = row;
  if (salt === null || content === null) return [];
  if (particularHash(salt, content) === particular_hash) return [];
  return [
    {
      kind: "particular-changed",
      seq,
      zh: `第${seq}条旁的个人信息被改动过`,
      en: `The personal particulars beside event ${seq} were changed`,
    },
  ];
}

const rewritten = (seq: bigint): AuditFinding => ({
  kind: "checkpoint",
  seq,
  zh: `第${seq}条与签名的检查点不符：此前的链被整体改写过`,
  en: `Event ${seq} is not what the signed checkpoint says: the chain up to it was rewritten`,
});

const gone = (seq: bigint): AuditFinding => ({
  kind: "removed",
  seq,
  zh: `签名的检查点有第${seq}条，链中没有`,
  en: `A signed checkpoint knows event ${seq}; the chain does not have it`,
});

const unsigned = (seq: bigint): AuditFinding => ({
  kind: "checkpoint",
  seq,
  zh: `第${seq}条的检查点签名不对`,
  en: `The checkpoint at event ${seq} is not signed by this folder's key`,
});

const cutOff = (last: bigint, end: bigint): AuditFinding => ({
  kind: "head",
  seq: last,
  zh: `链应止于第${end}条，实止于第${last}条`,
  en: `The chain should end at event ${end} and ends at ${last}`,
});
