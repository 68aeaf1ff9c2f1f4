import { type FastifyPluginAsyncTypebox, Type } from "@fastify/type-provider-typebox";
import { actorOf } from "../../access/guard.ts";
import { ErrorSchema } from "../../errors/api-error.ts";
import { reasonOf } from "../../schema/reason.ts";
import { closeAccount, correctAccount, forgetDevices } from "../../sign-in/accounts.ts";
import { closedLetter } from "../../sign-in/letters.ts";
import { endSessions } from "../../sign-in/sessions.ts";
import type { SignInTables } from "../../sign-in/tables.ts";
import { type Spine, act } from "../../spine/spine.ts";
import { peopleActions } from "./actions.ts";
import { accountOr404 } from "./people.ts";
import { accountExists, addressProved, notYourOwn } from "./refusals.ts";

const PersonParameters = Type.Object({ person: Type.String({ maxLength: 64 }) });
const ReasonBody = Type.Object({ reason: reasonOf(1000) });

const DoneSchema = Type.Object(
  {
    changed: Type.Boolean({ description: "False where it was so already." }),
    ended: Type.Integer({ description: "How many of their sessions ended by it." }),
  },
  { title: "AccountChanged" },
);

const refusals = {
  400: ErrorSchema,
  401: ErrorSchema,
  403: ErrorSchema,
  404: ErrorSchema,
  409: ErrorSchema,
};

interface Done {
  readonly changed: boolean;
  readonly ended: number;
}

/** /people/:person: correcting what an account is called, closing it and opening it again. */
export const accountRoutes =
  (spine: Spine): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.put(
      "/people/:person",
      {
        config: { action: peopleActions.correct },
        schema: {
          tags: ["people"],
          summary:
            "Corrects somebody's name, and their address while nobody has proved it; a new address ends their sessions",
          params: PersonParameters,
          body: Type.Object({
            name: Type.String({ pattern: "\\S", maxLength: 100 }),
            email: Type.String({ format: "email", maxLength: 320 }),
            reason: reasonOf(1000),
          }),
          response: { 200: DoneSchema, ...refusals },
        },
      },
      (request) => {
        const actor = actorOf(request);
        const { reason } = request.body;
        const name = request.body.name.trim();
        const email = request.body.email.trim().toLowerCase();
        return act<SignInTables, Done>(spine, actor, "people.correct", async (transaction) => {
          const known = await accountOr404(transaction, request.params.person);
          const { id } = known;
          if (id === actor.user) throw notYourOwn;
          const moved = email !== known.email;
          // Whoever reads the letters of an address can set a password: nobody leads a proved one elsewhere.
          if (moved && known.emailVerified) throw addressProved;
          if (moved && (await hasAccount(transaction, email))) throw accountExists(email);
          const renamed = name !== known.name;
          if (moved || renamed) {
            await correctAccount(transaction, id, { name, email: moved ? email : null });
          }
          const ended = moved ? await endSessions(transaction, id) : 0;
          return [
            { changed: moved || renamed, ended },
            {
              about: `user:${id}`,
              detail: { renamed, moved, ended },
              // Names and addresses stand beside the chain, where they can be erased.
              particular: `${known.name} <${known.email}> → ${name} <${email}>\n${reason}`,
            },
          ];
        });
      },
    );

    for (const closes of [true, false]) {
      app.post(
        `/people/:person/${closes ? "close" : "reopen"}`,
        {
          config: { action: peopleActions.close },
          schema: {
            tags: ["people"],
            summary: closes
              ? "Closes somebody's account: their sessions end, and nobody signs in or acts by it"
              : "Opens a closed account again, with the roles that are still given to it",
            params: PersonParameters,
            body: ReasonBody,
            response: { 200: DoneSchema, ...refusals },
          },
        },
        (request) => {
          const actor = actorOf(request);
          return act<SignInTables, Done>(
            spine,
            actor,
            closes ? "people.close" : "people.reopen",
            async (transaction, at) => {
              const { id, email } = await accountOr404(transaction, request.params.person);
              // Nobody locks the door behind them, so that an administrator is always left.
              if (id === actor.user) throw notYourOwn;
              const changed = await closeAccount(transaction, id, closes ? at : null);
              const ended = closes ? await endSessions(transaction, id) : 0;
              if (closes) await forgetDevices(transaction, id);
              if (changed) await spine.signIn.send?.(closedLetter(email, closes));
              return [
                { changed, ended },
                {
                  about: `user:${id}`,
                  detail: { changed, ended },
                  particular: request.body.reason,
                },
              ];
            },
          );
        },
      );
    }
  };

async function hasAccount(
  transaction: Parameters<typeof accountOr404>[0],
  email: string,
): Promise<boolean> {
  const found = await transaction
    .selectFrom("sign_in.user")
    .select("id")
    .where("email", "=", email)
    .executeTakeFirst();
  return found !== undefined;
}
