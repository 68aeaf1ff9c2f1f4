import { mustHold, openBooks } from "../books.ts";
import { type Person, sendTo } from "../caller.ts";
import { openCity, signIn } from "../city.ts";
import { type Figure, type Part, must } from "../part.ts";
import { ServerProcess } from "../server-process.ts";
import { approveAtOnce } from "./approvals.ts";
import { payAtOnce } from "./payments.ts";

export const servers: Part = {
  name: "servers",
  what: "two servers on one PostgreSQL behave as one",
  small: true,
  async run(context) {
    const options = { data: context.folder, now: "2019-04-01T01:00:00Z" };
    // At once, on nothing: one makes the database, the other finds it; one migrates, the other waits.
    const both = await Promise.all([ServerProcess.start(options), ServerProcess.start(options)]);
    const books = await openBooks(context.folder);
    const ways = both.map(({ address }) => sendTo(address));
    const [first, second] = both;
    const [one, other] = ways;
    must(one !== undefined && other !== undefined, "two servers answer");
    try {
      // The link given last is the one that is good: whichever server printed it.
      const tried = await Promise.allSettled(
        [first.welcome, second.welcome].map((welcome) =>
          openCity({ send: one.send, origin: first.address, welcome }),
        ),
      );
      const city = tried.find((each) => each.status === "fulfilled")?.value;
      must(city !== undefined, "one of the two links is good", tried.map(String));
      must(
        tried.filter(({ status }) => status === "fulfilled").length === 1,
        "the other link is not",
      );
      const figures: Figure[] = [];
      const elsewhere = (person: Person) => person.at(other.send, second.address);

      // A session of one is a session of the other, and ends on both.
      const { people } = city;
      for (const [name, person] of Object.entries(people)) {
        if (name === "nobody") continue;
        const self = await elsewhere(person).call("GET", "/api/v1/self");
        must(self.status === 200, `${name}, signed in at one server, is signed in at the other`);
      }
      const leaving = await signIn(one.send, first.address, "stranger@example.com", "127.0.1.90");
      must(
        (await elsewhere(leaving).call("GET", "/api/v1/self")).status === 200,
        "a new session is good on both",
      );
      const left = await elsewhere(leaving).call("POST", "/api/auth/sign-out", {});
      must(left.status === 200, "the session is ended at the other server", left);
      must(
        (await leaving.call("GET", "/api/v1/self")).status === 401,
        "a session ended at one server has ended at the other",
      );
      const { administrator, stranger } = people;
      const role = {
        email: "stranger@example.com",
        user: stranger.user,
        body: "gongbao",
        role: "auditor",
      };
      const audit = () => stranger.call("GET", "/api/v1/budget/check");
      must((await audit()).status === 403, "a stranger does not audit");
      await elsewhere(administrator).call("PUT", "/api/v1/members", role);
      must((await audit()).status === 200, "a role given at one server is held at the other");
      const query = new URLSearchParams(role).toString();
      await elsewhere(administrator).call("DELETE", `/api/v1/members?${query}`);
      must((await audit()).status === 403, "a role ended at one server has ended at the other");
      figures.push({
        what: "sessions and roles of one server at the other",
        target: "the same",
        found: "the same",
        met: true,
      });

      const at = { context, city, books, servers: both };
      const approvers = [people.approver, elsewhere(people.approver)];
      figures.push(...(await approveAtOnce({ ...at, approvers })));
      const payers = [
        { paymaster: people.paymaster, finance: people.finance },
        { paymaster: elsewhere(people.paymaster), finance: elsewhere(people.finance) },
      ];
      figures.push(...(await payAtOnce({ ...at, payers })));
      await mustHold(books);

      // One leaves, the other stays; the last stops the database.
      must((await first.stop()) === 0, "one server ends in order");
      must(
        (await elsewhere(people.auditor).call("GET", "/api/v1/self")).status === 200,
        "the other answers on",
      );
      return figures.map((figure) => ({ ...figure, what: `two servers: ${figure.what}` }));
    } finally {
      for (const way of ways) way.close();
      await Promise.all(both.map((server) => server.stop()));
      await books.close();
    }
  },
};
