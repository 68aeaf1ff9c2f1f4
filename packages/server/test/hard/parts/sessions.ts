import { once } from "node:events";
import { createServer } from "node:http";
import { digestOf, openBooks } from "../books.ts";
import { type Answer, type Person, sendTo } from "../caller.ts";
import { type City, cookiesOf, openCity, password, registerFirm, signIn } from "../city.ts";
import { type Figure, type Part, must } from "../part.ts";
import { ServerProcess } from "../server-process.ts";

export const sessions: Part = {
  name: "sessions",
  what: "other sites, stolen and edited cookies, fixed and revoked sessions, addresses that the server is to fetch",
  small: true,
  async run(context) {
    // Whatever asks here was made to by the server: nothing may.
    let asked = 0;
    const canary = createServer((_, response) => {
      asked++;
      response.end();
    }).listen(0, "127.0.0.1");
    await once(canary, "listening");
    const at = canary.address();
    const bait = `http://127.0.0.1:${typeof at === "object" && at !== null ? at.port : 0}`;
    const server = await ServerProcess.start({ data: context.folder, now: "2019-04-01T01:00:00Z" });
    const { send, close } = sendTo(server.address);
    const books = await openBooks(context.folder);
    try {
      const city = await openCity({ send, origin: server.address, welcome: server.welcome });
      const before = await digestOf(books.database);
      const figures = [await otherSites(city)];
      const after = await digestOf(books.database);
      const changed = [...before.keys()].filter((table) => before.get(table) !== after.get(table));
      must(changed.length === 0, "nothing that came from another site changed anything", changed);
      figures.push(await cookies(city), await revoking(city), await fetching(city, bait));
      must(asked === 0, "the server fetched no address that somebody named", asked);
      return figures;
    } finally {
      close();
      canary.close();
      await books.close();
      await server.stop();
    }
  },
};

const isRefused = ({ status }: Answer): boolean => [400, 401, 403, 415].includes(status);

/** Changes that a browser would send along with the cookie, from a page that is not ours. */
async function otherSites({ people, send }: City): Promise<Figure> {
  const { administrator, applicant, finance } = people;
  const changes = [
    [
      applicant,
      "POST",
      "/api/v1/firms",
      { kind: "enterprise", name: "示例（虚构）", creditCode: "91350100M000100Y43" },
    ],
    [
      finance,
      "POST",
      "/api/v1/budget/lines",
      { code: "x", year: 2019, title: "x", payer: "finance-bureau", body: "finance-bureau" },
    ],
    [
      administrator,
      "PUT",
      "/api/v1/members",
      {
        email: "stranger@example.com",
        user: people.stranger.user,
        body: "gongbao",
        role: "auditor",
      },
    ],
    [applicant, "POST", "/api/auth/sign-out", {}],
    [
      applicant,
      "POST",
      "/api/auth/change-password",
      { currentPassword: password, newPassword: `${password}!` },
    ],
  ] as const;
  const origins: readonly Readonly<Record<string, string>>[] = [
    { origin: "https://evil.example" },
    { origin: "null" },
    { origin: "" },
    { origin: `${applicant.origin}.evil.example` },
    { origin: applicant.origin.replace("http:", "https:") },
    { origin: applicant.origin.replace(/:\d+$/u, ":1") },
    { origin: "https://evil.example", referer: `${applicant.origin}/` },
    { origin: "https://evil.example", "x-forwarded-host": new URL(applicant.origin).host },
    { "sec-fetch-site": "cross-site", referer: "https://evil.example/" },
    {},
  ];
  let count = 0;
  for (const [person, method, path, body] of changes) {
    for (const headers of origins) {
      for (const type of ["application/json", "text/plain"]) {
        const answer = await send({
          method,
          path,
          from: `127.60.${count % 250}.9`,
          headers: {
            ...headers,
            cookie: person.cookie,
            "content-type": type,
            "idempotency-key": `cross-site-${count}`,
          },
          body: JSON.stringify(body),
        });
        must(isRefused(answer), "a change from another site is refused", { path, headers, answer });
        count++;
      }
    }
    const self = await person.call("GET", "/api/v1/self");
    must(self.status === 200, "and nobody is signed out by one", self);
    const reading = await send({
      method: "GET",
      path: "/api/v1/self",
      headers: { origin: "https://evil.example", cookie: person.cookie },
    });
    must(
      reading.headers["access-control-allow-origin"] === undefined,
      "no other site may read an answer",
      reading.headers,
    );
  }
  return { what: "changes from other sites, and from none", found: `${count} refused`, met: true };
}

/** Cookies that were cut, edited, put together, or fixed beforehand. */
async function cookies({ people, send }: City): Promise<Figure> {
  const { applicant, administrator } = people;
  const name = applicant.cookie.split("=")[0] ?? "";
  const valueOf = (person: Person): string =>
    person.cookie.slice(name.length + 1).split(";")[0] ?? "";
  const [token = "", signature = ""] = decodeURIComponent(valueOf(applicant)).split(".");
  const [other = "", otherSignature = ""] = decodeURIComponent(valueOf(administrator)).split(".");
  const write = (text: string): string => `${name}=${encodeURIComponent(text)}`;
  const forged = [
    write(token),
    write(`${token}.`),
    write(`${other}.${signature}`),
    write(`${token}.${otherSignature}`),
    write(`${token}x.${signature}`),
    write(`${token.slice(0, -1)}.${signature}`),
    write(`${token}.${signature.slice(0, -2)}`),
    write(`${token}.${"A".repeat(signature.length)}`),
    write(".".repeat(10)),
    write("' or 1=1 --"),
    write("__proto__"),
    `${name}=`,
    `${name}=%ff%fe`,
    `${name}=${"a".repeat(8000)}`,
    `${name.toUpperCase()}=${valueOf(applicant)}`,
  ];
  for (const cookie of forged) {
    const answer = await send({ method: "GET", path: "/api/v1/self", headers: { cookie } });
    must(answer.status === 401, "a forged cookie lets nobody in", {
      cookie: cookie.slice(0, 60),
      answer,
    });
  }
  // A session that somebody chose beforehand is not the one that a sign-in makes.
  const fixed = write(`fixed${token.slice(5)}.${signature}`);
  const entering = await send({
    method: "POST",
    path: "/api/auth/sign-in/email",
    from: "127.61.0.1",
    headers: { cookie: fixed, origin: applicant.origin, "content-type": "application/json" },
    body: JSON.stringify({ email: "stranger@example.com", password }),
  });
  must(entering.status === 200, "somebody signs in", entering);
  must(!cookiesOf(entering).includes(fixed), "a sign-in makes a session of its own");
  const later = await send({ method: "GET", path: "/api/v1/self", headers: { cookie: fixed } });
  must(later.status === 401, "the one chosen beforehand is none", later);
  const set = entering.headers["set-cookie"] ?? [];
  must(
    set.every((each) => /httponly/iu.test(each) && /samesite=(?:lax|strict)/iu.test(each)),
    "no script reads the cookie and no other site sends it with a change",
    set,
  );
  return { what: "forged and fixed cookies", found: `${forged.length + 1} refused`, met: true };
}

/** What is revoked has ended with the next request. */
async function revoking({ people, send }: City): Promise<Figure> {
  const { administrator, stranger } = people;
  const { origin } = stranger;
  const role = {
    email: "stranger@example.com",
    user: stranger.user,
    body: "finance-bureau",
    role: "finance",
  };
  const line = (code: string) => ({
    code,
    year: 2019,
    title: "示例（虚构）",
    payer: "finance-bureau",
    body: "finance-bureau",
  });
  const open = (code: string) => stranger.call("POST", "/api/v1/budget/lines", line(code));
  must((await open("before")).status === 403, "without the role nothing is opened");
  await administrator.call("PUT", "/api/v1/members", role);
  must((await open("with")).status === 201, "with the role it is");
  await administrator.call("DELETE", `/api/v1/members?${new URLSearchParams(role).toString()}`);
  must((await open("after")).status === 403, "the role has ended in the middle of the session");

  const [one, two] = [
    await signIn(send, origin, "stranger@example.com", "127.61.0.2"),
    await signIn(send, origin, "stranger@example.com", "127.61.0.3"),
  ];
  const out = await one.call("POST", "/api/auth/sign-out", {});
  must(out.status === 200, "somebody signs out", out);
  must((await one.call("GET", "/api/v1/self")).status === 401, "their cookie is no longer good");
  must((await two.call("GET", "/api/v1/self")).status === 200, "another of their sessions is");
  const ended = await two.call("DELETE", "/api/v1/self/sessions");
  must(ended.status === 200 || ended.status === 204, "somebody ends all other sessions", ended);
  must((await stranger.call("GET", "/api/v1/self")).status === 401, "and they have ended");
  return { what: "roles and sessions revoked in mid-session", found: "ended at once", met: true };
}

/** Addresses in every field that takes text: the server fetches none and leads nowhere else. */
async function fetching({ people, send }: City, bait: string): Promise<Figure> {
  const { applicant, nobody } = people;
  const firm = await registerFirm(applicant, 1);
  const fields = [
    bait,
    `${bait}/.well-known/openid-configuration`,
    bait.replace("http:", ""),
    `${bait}#@${new URL(nobody.origin).host}`,
  ];
  let count = 0;
  for (const url of fields) {
    const bodies = [
      [
        "/api/auth/sign-up/email",
        { name: url, email: `bait${count}@example.com`, password, image: url, callbackURL: url },
      ],
      ["/api/auth/sign-in/email", { email: "nobody@example.com", password, callbackURL: url }],
      [
        "/api/auth/sign-in/social",
        { provider: "city", callbackURL: url, errorCallbackURL: url, discoveryUrl: url },
      ],
      ["/api/auth/sign-in/social", { provider: url, callbackURL: url }],
      ["/api/auth/sign-in/oauth2", { providerId: "city", callbackURL: url }],
      ["/api/auth/request-password-reset", { email: "stranger@example.com", redirectTo: url }],
      ["/api/auth/send-verification-email", { email: "stranger@example.com", callbackURL: url }],
    ] as const;
    for (const [path, body] of bodies) {
      const answer = await nobody.comingFrom(`127.62.0.${++count}`).call("POST", path, body);
      must(answer.status < 500, "an address is no fault of the server", { path, body, answer });
      const to = answer.headers.location ?? "";
      must(!to.startsWith(bait), "nobody is led to an address that somebody named", { path, to });
    }
    const query = encodeURIComponent(url);
    for (const path of [
      `/api/auth/callback/city?code=a&state=${query}&iss=${query}`,
      `/api/auth/reset-password/token?callbackURL=${query}`,
      `/api/auth/verify-email?token=a&callbackURL=${query}`,
    ]) {
      const answer = await send({ method: "GET", path, from: `127.62.1.${++count}` });
      must(answer.status < 500, "an address is no fault of the server", { path, answer });
      const to = answer.headers.location ?? "";
      must(!to.startsWith(bait) && !to.startsWith("//"), "nobody is led elsewhere", { path, to });
    }
    await applicant.call("PUT", `/api/v1/firms/${firm}/profile`, { facts: { site: url } });
    const forwarded = await send({
      method: "GET",
      path: "/api/health",
      headers: {
        host: new URL(bait).host,
        "x-forwarded-host": new URL(bait).host,
        forwarded: `host=${new URL(bait).host}`,
      },
    });
    must(forwarded.status < 500, "another Host is no fault of the server", forwarded);
    count += 2;
  }
  return {
    what: "addresses that the server might fetch or lead to",
    found: `${count}, none fetched`,
    met: true,
  };
}
