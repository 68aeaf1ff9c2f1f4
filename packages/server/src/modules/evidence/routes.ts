import fastifyMultipart from "@fastify/multipart";
import { type FastifyPluginAsyncTypebox, Type } from "@fastify/type-provider-typebox";
import type { Kysely, Transaction } from "kysely";
import type { Actor } from "../../access/actor.ts";
import { actorOf } from "../../access/guard.ts";
import { permit } from "../../access/permit.ts";
import type { Action } from "../../access/action.ts";
import { ErrorSchema, notFound } from "../../errors/api-error.ts";
import { eraseLeaving, record, release } from "../../files/record.ts";
import type { FileTables } from "../../files/tables.ts";
import { list } from "../../schema/basics.ts";
import { type Spine, act } from "../../spine/spine.ts";
import { CaseParameters, changeable } from "../cases/application/application-routes.ts";
import { type Found, findCase } from "../cases/way/found.ts";
import { rulesFor } from "../cases/way/perform.ts";
import { fromAnotherState } from "../cases/refusals.ts";
import { refused } from "../cases/refused.ts";
import { seenCase } from "../cases/view/show.ts";
import { stepOf } from "../cases/way/steps.ts";
import type { Tables } from "../cases/tables.ts";
import { evidenceActions } from "./actions.ts";
import { type Paper, papersOf } from "./held.ts";
import { accountPaperRoutes } from "./account-routes.ts";
import { type Kind, kindOfUpload } from "./kind.ts";
import { cleanName } from "./name.ts";
import { type Upload, receive } from "./receive.ts";
import { caseFull, notTaken, tooManyFiles } from "./refusals.ts";
import { PaperSchema } from "./schemas.ts";
import { sendPaper } from "./send.ts";
import { refuseOtherTarget } from "./target.ts";

const PaperParameters = Type.Object({
  ...CaseParameters.properties,
  paper: Type.String({ pattern: "^[0-9]{1,18}$" }),
});

const uploadRefused = { ...refused, 408: ErrorSchema, 413: ErrorSchema, 415: ErrorSchema };

/** /cases/:case/evidence: the papers that prove the facts of a case; and those of accounts. */
export const evidenceRoutes =
  (spine: Spine): FastifyPluginAsyncTypebox =>
  async (app) => {
    const tables = spine.database.withTables<Tables>();
    await app.register(fastifyMultipart);
    await app.register(accountPaperRoutes(spine));

    /** The case, where it is the actor's to see, to act for, and open to changes. */
    const changing = (actor: Actor, action: Action, found: Found): Found => {
      permit(actor, action, { body: found.applicant });
      if (changeable.includes(found.state)) return found;
      throw fromAnotherState(found.number, stepOf("submit"), found.state);
    };

    app.post(
      "/cases/:case/evidence",
      {
        config: { action: evidenceActions.add },
        schema: {
          tags: ["cases"],
          summary:
            "Uploads a paper that proves a fact: multipart/form-data with fact, item for a thing's fact, and one file",
          consumes: ["multipart/form-data"],
          params: CaseParameters,
          response: { 200: PaperSchema, 201: PaperSchema, ...uploadRefused },
        },
      },
      async (request, reply) => {
        const actor = actorOf(request);
        const number = request.params.case;
        // Asked before anything is read: a stranger sends nothing, and a full case takes nothing.
        const seen = await seenCase(spine, tables, actor, number);
        const found = changing(actor, evidenceActions.add, seen.found);
        const room = await roomIn(tables, found.id);
        // Where it is refused half way the rest is not read: the connection ends with the answer.
        reply.header("connection", "close");
        const upload = await receive(request, spine.files, Math.min(room, spine.uploads.fileBytes));
        reply.removeHeader("connection");
        try {
          const { paper, added } = await take(actor, number, upload);
          return await reply.code(added ? 201 : 200).send(paper);
        } finally {
          await upload.incoming.drop();
        }
      },
    );

    /** How many bytes more the case may have. */
    async function roomIn(database: Kysely<Tables>, caseId: bigint): Promise<number> {
      const papers = await papersOf(database, caseId);
      if (papers.length >= spine.uploads.caseFiles) throw tooManyFiles(spine.uploads);
      const room = spine.uploads.caseBytes - papers.reduce((sum, { size }) => sum + size, 0);
      if (room <= 0) throw caseFull(spine.uploads);
      return room;
    }

    /** Makes an upload a paper of the case; the same content for the same fact is there already. */
    async function take(
      actor: Actor,
      number: string,
      { incoming, fact, item, ...upload }: Upload,
    ): Promise<{ readonly paper: Paper; readonly added: boolean }> {
      const reading = await kindOfUpload(incoming, upload.name);
      if (!reading.ok) throw notTaken(reading, upload.name);
      const { kind } = reading;
      const name = cleanName(upload.name);
      return act<Tables, { paper: Paper; added: boolean }>(
        spine,
        actor,
        "evidence.add",
        async (transaction, at) => {
          const found = changing(
            actor,
            evidenceActions.add,
            await findCase(transaction, number, true),
          );
          const { measure } = found.programme;
          const { rulebook } = await rulesFor(spine, found);
          refuseOtherTarget(rulebook, { measure, stated: found.stated }, { fact, item });
          const { hash, size } = incoming;
          const about = `case:${number}`;
          const there = await sameIn(transaction, found.id, { fact, item, hash });
          if (there !== undefined) {
            return [
              { paper: there, added: false },
              { about, detail: { paper: there.id, already: true } },
            ];
          }
          if (size > (await roomIn(transaction, found.id))) throw caseFull(spine.uploads);
          await record(transaction, incoming, at);
          const { id } = await transaction
            .insertInto("evidence.paper")
            .values({
              case_id: found.id,
              fact,
              item,
              hash,
              name,
              kind,
              size: BigInt(size),
              added_at: at,
              added_by: actor.user,
            })
            .returning("id")
            .executeTakeFirstOrThrow();
          const paper = { id: String(id), fact, item, name, kind, size, at };
          const detail = { paper: paper.id, fact, hash, size, kind };
          // What people call their files may name somebody: it stands beside the chain.
          return [
            { paper, added: true },
            { about, detail, particular: name },
          ];
        },
      );
    }

    app.get(
      "/cases/:case/evidence",
      {
        config: { action: evidenceActions.read },
        schema: {
          tags: ["cases"],
          summary: "The papers of a case",
          params: CaseParameters,
          response: {
            200: Type.Object({ evidence: list(PaperSchema) }, { title: "Evidence" }),
            ...refused,
          },
        },
      },
      async (request) => {
        const { found } = await seenCase(spine, tables, actorOf(request), request.params.case);
        return { evidence: await papersOf(tables, found.id) };
      },
    );

    app.get(
      "/cases/:case/evidence/:paper",
      {
        config: { action: evidenceActions.read },
        schema: {
          tags: ["cases"],
          summary: "A paper as it was uploaded, to be saved",
          params: PaperParameters,
          response: { 200: Type.Any({ description: "The file." }), ...refused },
        },
      },
      async (request, reply) => {
        const { found } = await seenCase(spine, tables, actorOf(request), request.params.case);
        const paper = await paperOr404(tables, found.id, request.params.paper);
        return sendPaper(spine, reply, paper);
      },
    );

    app.delete(
      "/cases/:case/evidence/:paper",
      {
        config: { action: evidenceActions.remove },
        schema: {
          tags: ["cases"],
          summary: "Removes a paper, as long as the case is a draft or was returned",
          params: PaperParameters,
          response: {
            200: Type.Object({ removed: Type.Boolean() }, { title: "EvidenceRemoved" }),
            ...refused,
          },
        },
      },
      async (request) => {
        const actor = actorOf(request);
        const number = request.params.case;
        await seenCase(spine, tables, actor, number);
        await act<Tables, undefined>(spine, actor, "evidence.remove", async (transaction) => {
          const found = changing(
            actor,
            evidenceActions.remove,
            await findCase(transaction, number, true),
          );
          const { id, hash } = await paperOr404(transaction, found.id, request.params.paper);
          await release(transaction, hash, async () => {
            await transaction.deleteFrom("evidence.paper").where("id", "=", id).execute();
          });
          return [undefined, { about: `case:${number}`, detail: { paper: String(id), hash } }];
        });
        // What cannot be erased now, because a backup reads it, is erased later.
        await eraseLeaving(spine.database.withTables<FileTables>(), spine.files).catch(
          (error: unknown) => request.log.error(error),
        );
        return { removed: true };
      },
    );
  };

async function sameIn(
  transaction: Transaction<Tables>,
  caseId: bigint,
  {
    fact,
    item,
    hash,
  }: { readonly fact: string; readonly item: string | null; readonly hash: string },
): Promise<Paper | undefined> {
  const found = await transaction
    .selectFrom("evidence.paper")
    .select("id")
    .where("case_id", "=", caseId)
    .where("fact", "=", fact)
    .where("item", "is not distinct from", item)
    .where("hash", "=", hash)
    .executeTakeFirst();
  if (found === undefined) return undefined;
  return (await papersOf(transaction, caseId)).find(({ id }) => id === String(found.id));
}

async function paperOr404(
  database: Kysely<Tables>,
  caseId: bigint,
  id: string,
): Promise<{
  readonly id: bigint;
  readonly hash: string;
  readonly name: string;
  readonly kind: Kind;
}> {
  const found = await database
    .selectFrom("evidence.paper")
    .select(["id", "hash", "name", "kind"])
    .where("case_id", "=", caseId)
    .where("id", "=", BigInt(id))
    .executeTakeFirst();
  if (found) return found;
  throw notFound({ zh: "材料", en: "paper" }, "paper", id, []);
}
