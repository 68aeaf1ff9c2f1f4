import { resolve, join } from "node:path";
import { makeCheckpoint } from "../audit/checkpoint.ts";
import { type DatabaseSource, checkApplication, openPool, reach } from "../database/connect.ts";
import { migrate } from "../database/migrate.ts";
import { seedBodies } from "../directory/seed.ts";
import type { DirectoryTables } from "../directory/tables.ts";
import { installQueue } from "../jobs/install.ts";
import type { Job } from "../jobs/job.ts";
import { startWork } from "../jobs/work.ts";
import { Carrier, type MailServer } from "../mail/carrier.ts";
import { DiskFiles } from "../files/disk.ts";
import type { UploadLimits } from "../files/limits.ts";
import { type MailTables, putOut } from "../mail/outbox.ts";
import { RulebookShelf } from "../rulebooks/shelf.ts";
import { openSignIn } from "../sign-in/auth.ts";
import type { OpenIdProvider } from "../sign-in/open-id/provider.ts";
import { welcomeToken } from "../sign-in/welcome.ts";
import type { ServedVolume } from "../volume/volume.ts";
import { type Clock, moment } from "./clock.ts";
import { type Module, allJobs, allChecks, allMigrations, loadModules } from "./module.ts";
import { readSignInSecret } from "./secret.ts";
import type { Spine } from "./spine.ts";

export interface DeskOptions {
  readonly volumes: readonly ServedVolume[];
  readonly database: DatabaseSource;
  readonly dataFolder: string;
  readonly clock: Clock;
  readonly origins: () => readonly string[];
  readonly signInSecret: string | null;
  readonly provider: OpenIdProvider | null;
  readonly uploads: UploadLimits;
  /** Whether anybody may sign up by themselves. */
  readonly signUpOpen: boolean;
  /** Null where no mail is sent. */
  readonly mail: MailServer | null;
  readonly onError: (error: Error) => void;
  /** Modules beside those of every server: the demonstration's, and it alone has any. */
  readonly beside?: readonly Module[];
  /** Whether it works on the jobs, as a server does unless a test runs each by hand. */
  readonly works?: boolean;
}

/** What people work with, open: the spine, its modules, and the way to close them. */
export interface Desk {
  readonly spine: Spine;
  readonly modules: readonly Module[];
  /** The one-time token of the first administrator; null where there is one. */
  readonly welcome: string | null;
  /** Every job; each may be run by hand: `job.run(desk.spine)`. */
  readonly jobs: readonly Job[];
  /** Puts a job in, to be done once by one of the servers that work. */
  ask(job: string): Promise<void>;
  close(): Promise<void>;
}

/** How often the end of the audit chain is signed. */
const checkpointMinutes = 10;

/** Opens the database, brings it up to date, and makes everything that stands on it. */
export async function openDesk(options: DeskOptions): Promise<Desk> {
  const { clock, onError } = options;
  const modules = [...(await loadModules()), ...(options.beside ?? [])];
  const connections = await reach(options.database);
  try {
    await migrate(connections.owner, allMigrations(modules));
    await checkApplication(options.database, connections);
    const database = openPool(connections.application, { max: 16, onError });
    const rules = options.volumes.at(-1)?.rulebook;
    if (rules === undefined) throw new Error("no volume, no rules");
    const rulebooks = await RulebookShelf.open(database, rules, moment(clock));
    const keys = join(resolve(options.dataFolder), "keys");
    const signIn = openSignIn({
      application: connections.application,
      database,
      clock,
      secret: options.signInSecret ?? (await readSignInSecret(keys)),
      origins: options.origins,
      provider: options.provider,
      signUpOpen: options.signUpOpen,
      onError,
      send:
        options.mail &&
        ((message) => putOut(database.withTables<MailTables>(), [message], moment(clock))),
    });
    const organisations = options.volumes.flatMap((volume) => volume.organisations.all);
    await database
      .withTables<DirectoryTables>()
      .transaction()
      .execute((transaction) => seedBodies(transaction, organisations));
    const carrier = options.mail && new Carrier(database, clock, options.mail);
    const jobs = [...(carrier ? [carrier.job] : []), ...allJobs(modules)];
    await installQueue(connections.owner, jobs);
    const checkpoints = { path: keys };
    const sign = () => makeCheckpoint(database, checkpoints, moment(clock));
    const timer = setInterval(() => void sign().catch(onError), checkpointMinutes * 60_000);
    timer.unref();
    const spine: Spine = {
      volumes: options.volumes,
      rulebooks,
      checks: allChecks(modules),
      database,
      clock,
      signIn,
      checkpoints,
      files: new DiskFiles(join(resolve(options.dataFolder), "files")),
      uploads: options.uploads,
      letters: options.mail && { address: () => options.origins()[0] ?? "" },
    };
    const { application } = connections;
    const work =
      options.works === false ? null : await startWork({ application, jobs, spine, onError });
    return {
      spine,
      modules,
      jobs,
      ask: async (job) => work?.ask(job),
      welcome: await welcomeToken(database, clock),
      async close() {
        clearInterval(timer);
        await work?.stop();
        carrier?.close();
        await sign().catch(onError);
        await signIn.close();
        await database.destroy();
        await connections.release();
      },
    };
  } catch (error) {
    await connections.release();
    throw error;
  }
}
