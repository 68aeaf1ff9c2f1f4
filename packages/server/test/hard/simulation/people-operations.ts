import { field } from "../caller.ts";
import { type Name, creditCode, financeBody, leading, supporting } from "../city.ts";
import type { Operation } from "./simulation.ts";

const owners: readonly Name[] = ["applicant", "second-applicant"];

/** A firm is registered, once. */
export const register: Operation = async (simulation) => {
  const { random, model } = simulation;
  const number = model.firms.size + 1;
  const again = model.firms.size > 0 && random.chance(0.05);
  const name = random.pick(owners);
  const body = {
    kind: "enterprise",
    name: `示例企业${number}有限公司（虚构）`,
    creditCode: creditCode(again ? 1 : number),
  };
  const change = { method: "POST", path: "/api/v1/firms", body } as const;
  const refusal = again ? "registered already" : null;
  const answer = await simulation.change(name, change, { what: "register", refusal });
  if (answer) model.firms.set(field(answer, "id"), name);
};

/** A firm lets somebody act for it, or no longer. */
export const agent: Operation = async (simulation) => {
  const { random, model } = simulation;
  const firm = random.pick([...model.firms.keys()]);
  const owner = model.firms.get(firm) ?? "nobody";
  const name = random.chance(0.85) ? owner : random.pick(simulation.names);
  const acting = model.agents.get(firm) ?? new Set<Name>();
  const ends = acting.size > 0 && random.chance(0.6);
  const who: Name = "stranger";
  const email = `${who}@example.com`;
  const { user } = simulation.person(who);
  const refusal = name === owner ? null : "not your firm";
  const answer = await simulation.change(
    name,
    ends
      ? { method: "DELETE", path: `/api/v1/firms/${firm}/agents?email=${email}&user=${user}` }
      : { method: "PUT", path: `/api/v1/firms/${firm}/agents`, body: { email, user } },
    { what: ends ? "end agency" : "agency", refusal },
  );
  if (answer === null) return;
  if (ends && acting.delete(who)) model.ended.set(`${firm} ${who}`, model.day);
  if (!ends) acting.add(who);
  model.agents.set(firm, acting);
};

const changing: readonly (readonly [name: Name, body: string, role: string])[] = [
  ["second-reviewer", leading, "reviewer"],
  ["second-finance", financeBody, "finance"],
  ["everything", leading, "approver"],
  ["everything", financeBody, "paymaster"],
  ["stranger", leading, "clerk"],
  ["adviser", supporting, "reviewer"],
];

/** The administrator gives or ends a role, in the middle of whatever goes on; nobody else can. */
export const changeRole: Operation = async (simulation) => {
  const { random, model } = simulation;
  const [name, body, role] = random.pick(changing);
  const held = model.roles.get(name) ?? new Set<string>();
  const ends = held.has(`${body} ${role}`) ? random.chance(0.4) : random.chance(0.1);
  const by: Name = random.chance(0.9) ? "administrator" : random.pick(simulation.names);
  const email = `${name}@example.com`;
  const { user } = simulation.person(name);
  const query = new URLSearchParams({ email, user, body, role }).toString();
  const answer = await simulation.change(
    by,
    ends
      ? { method: "DELETE", path: `/api/v1/members?${query}` }
      : { method: "PUT", path: "/api/v1/members", body: { email, user, body, role } },
    {
      what: ends ? "end role" : "role",
      refusal: by === "administrator" ? null : "no administrator",
    },
  );
  if (answer === null) return;
  if (ends) held.delete(`${body} ${role}`);
  else held.add(`${body} ${role}`);
  model.roles.set(name, held);
};
