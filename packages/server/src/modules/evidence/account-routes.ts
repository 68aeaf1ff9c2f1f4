import { type FastifyPluginAsyncTypebox, Type } from "@fastify/type-provider-typebox";
import type { Kysely, Selectable } from "kysely";
import type { Actor } from "../../access/actor.ts";
import { actorOf } from "../../access/guard.ts";
import { permit } from "../../access/permit.ts";
import { ErrorSchema, notFound } from "../../errors/api-error.ts";
import { record } from "../../files/record.ts";
import { type Spine, act } from "../../spine/spine.ts";
import { accountActions } from "../cases/actions.ts";
import { isWaiting } from "../cases/money/accounts.ts";
import { accountIsRefused } from "../cases/refusals.ts";
import { refused } from "../cases/refused.ts";
import type { Tables } from "../cases/tables.ts";
import { type AccountPaper, papersOfAccounts } from "./account-papers.ts";
import { kindOfUpload } from "./kind.ts";
import { cleanName } from "./name.ts";
import { type Upload, receive } from "./receive.ts";
import { accountIsVerified, notTaken, tooManyAccountFiles } from "./refusals.ts";
import { AccountPaperSchema } from "./schemas.ts";
import { sendPaper } from "./send.ts";

/** The bank's certificate and what belongs to it; whoever sends more has not chosen. */
const mostPapers = 5;

const AccountParameters = Type.Object({ account: Type.String({ pattern: "^[0-9]{1,18}$" }) });

const PaperParameters = Type.Object({
  ...AccountParameters.properties,
  paper: Type.String({ pattern: "^[0-9]{1,18}$" }),
});

type Account = Selectable<Tables["cases.payee_account"]>;

/** /accounts/:account/papers: what shows that an account is its holder's, for whoever verifies it. */
export const accountPaperRoutes =
  (spine: Spine): FastifyPluginAsyncTypebox =>
  async (app) => {
    const tables = spine.database.withTables<Tables>();

    app.post(
      "/accounts/:account/papers",
      {
        config: { action: accountActions.add },
        schema: {
          tags: ["cases"],
          summary:
            "Uploads what shows that the account is the payee's, as long as it is neither verified nor refused: multipart/form-data with one file",
          consumes: ["multipart/form-data"],
          params: AccountParameters,
          response: {
            200: AccountPaperSchema,
            201: AccountPaperSchema,
            ...refused,
            408: ErrorSchema,
            413: ErrorSchema,
            415: ErrorSchema,
          },
        },
      },
      async (request, reply) => {
        const actor = actorOf(request);
        const { id } = await open(tables, actor, request.params.account);
        // Where it is refused half way the rest is not read: the connection ends with the answer.
        reply.header("connection", "close");
        const upload = await receive(request, spine.files, spine.uploads.fileBytes);
        reply.removeHeader("connection");
        try {
          const { paper, added } = await take(actor, id, upload);
          return await reply.code(added ? 201 : 200).send(paper);
        } finally {
          await upload.incoming.drop();
        }
      },
    );

    /** The account, where the actor may still show what proves it. */
    async function open(database: Kysely<Tables>, actor: Actor, account: string): Promise<Account> {
      const found = await seenAccount(database, actor, account);
      permit(actor, accountActions.add, { body: found.body });
      if (found.verified_at !== null) throw accountIsVerified;
      if (found.refused_at !== null) throw accountIsRefused;
      return found;
    }

    /** Makes an upload a paper of the account; the same content is there already. */
    async function take(
      actor: Actor,
      account: bigint,
      { incoming, ...upload }: Upload,
    ): Promise<{ readonly paper: AccountPaper; readonly added: boolean }> {
      const reading = await kindOfUpload(incoming, upload.name);
      if (!reading.ok) throw notTaken(reading, upload.name);
      const { kind } = reading;
      const name = cleanName(upload.name);
      return act<Tables, { paper: AccountPaper; added: boolean }>(
        spine,
        actor,
        "account.paper",
        async (transaction, at) => {
          // Held, so that no paper comes in beside the verification.
          await transaction
            .selectFrom("cases.payee_account")
            .select("id")
            .where("id", "=", account)
            .forUpdate()
            .execute();
          await open(transaction, actor, String(account));
          const { hash, size } = incoming;
          const about = `account:${account}`;
          const there = (await papersOfAccounts(transaction, [account])).get(account) ?? [];
          const same = await transaction
            .selectFrom("evidence.account_paper")
            .select("id")
            .where("account_id", "=", account)
            .where("hash", "=", hash)
            .executeTakeFirst();
          const held = there.find(({ id }) => id === String(same?.id));
          if (held !== undefined) {
            return [
              { paper: held, added: false },
              { about, detail: { paper: held.id } },
            ];
          }
          if (there.length >= mostPapers) throw tooManyAccountFiles(mostPapers);
          await record(transaction, incoming, at);
          const { id } = await transaction
            .insertInto("evidence.account_paper")
            .values({
              account_id: account,
              hash,
              name,
              kind,
              size: BigInt(size),
              added_at: at,
              added_by: actor.user,
            })
            .returning("id")
            .executeTakeFirstOrThrow();
          const paper = { id: String(id), name, kind, size, at };
          // What people call their files may name somebody: it stands beside the chain.
          return [
            { paper, added: true },
            { about, detail: { paper: paper.id, hash, size, kind }, particular: name },
          ];
        },
      );
    }

    app.get(
      "/accounts/:account/papers/:paper",
      {
        config: { action: accountActions.read },
        schema: {
          tags: ["cases"],
          summary:
            "A paper of an account as it was uploaded: for the payee's own people, and for finance while the account waits to be verified",
          params: PaperParameters,
          response: { 200: Type.Any({ description: "The file." }), ...refused },
        },
      },
      async (request, reply) => {
        const { account, paper: id } = request.params;
        const seen = await seenAccount(tables, actorOf(request), account);
        const paper = await tables
          .selectFrom("evidence.account_paper")
          .select(["hash", "name", "kind"])
          .where("account_id", "=", seen.id)
          .where("id", "=", BigInt(id))
          .executeTakeFirst();
        if (paper === undefined) throw notFound({ zh: "材料", en: "paper" }, "paper", id, []);
        return sendPaper(spine, reply, paper);
      },
    );
  };

/**
 * The account, where it is the actor's to see whole: of a firm of theirs, or, while it waits, for whoever verifies it. Its
 * paper shows the whole number, so it follows the number.
 *
 * @throws {ApiError} 404
 */
async function seenAccount(
  database: Kysely<Tables>,
  { memberships }: Pick<Actor, "memberships">,
  id: string,
): Promise<Account> {
  const found = await database
    .selectFrom("cases.payee_account")
    .selectAll()
    .where("id", "=", BigInt(id))
    .executeTakeFirst();
  const isSeen =
    found !== undefined &&
    memberships.some(
      ({ role, body }) =>
        (role === "applicant" && body === found.body) || (role === "finance" && isWaiting(found)),
    );
  if (isSeen) return found;
  throw notFound({ zh: "账户", en: "account" }, "account", id, []);
}
