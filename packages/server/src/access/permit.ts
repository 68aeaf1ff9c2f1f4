import { ApiError } from "../errors/api-error.ts";
import { type Actor, holds } from "./actor.ts";
import type { Action } from "./action.ts";

/** The thing that something is to be done to, as far as it matters to who may. */
export interface Thing {
  /** The body that it belongs to: the role must be held there. */
  readonly body?: string;
  /** Those who did the steps before: different people do each (职责分离). */
  readonly notBy?: readonly string[];
  /** Those on whose behalf it is: whoever is of a firm decides nothing for it (回避). */
  readonly notOf?: readonly string[];
}

/**
 * Lets somebody do something to a thing, or says why not.
 *
 * @throws {ApiError} 401 where nobody has signed in, 403 where the role, the body an earlier step or their own firm forbids it
 */
export function permit(actor: Actor | null, action: Action, thing: Thing = {}): void {
  const { rule, name } = action;
  if (rule.who === "everyone") return;
  if (actor === null) throw signInFirst;
  const { key } = actor;
  if (key !== undefined && (rule.personal === true || !key.scopes.includes(name))) {
    throw outsideScope(name, key.scopes);
  }
  if (rule.who === "roles" && !holds(actor, rule.roles)) throw notYours(name, rule.roles);
  if (rule.who === "roles" && thing.body !== undefined && !holds(actor, rule.roles, thing.body)) {
    throw otherBody(name, thing.body);
  }
  // What a key does, whoever made it does too.
  const same = [actor.user, ...(key === undefined ? [] : [key.madeBy])];
  if (thing.notBy?.some((each) => same.includes(each)) === true) throw alreadyActed(name);
  if (thing.notOf?.some((each) => same.includes(each)) === true) throw ownFirm(name);
}

export const signInFirst = new ApiError(401, {
  code: "sign-in-first",
  message: { zh: "请先登录", en: "Sign in first" },
  where: null,
  expected: null,
  found: null,
  advice: { zh: "登录后再试。", en: "Sign in and try again." },
});

const outsideScope = (action: string, scopes: readonly string[]) =>
  new ApiError(403, {
    code: "outside-scope",
    message: { zh: "这个接口密钥不能做这一步", en: "This key may not do this" },
    where: action,
    expected: scopes.join(", "),
    found: null,
    advice: {
      zh: "请由管理员发一个有此权限的密钥；有些步骤只能由人办理。",
      en: "Ask the administrator for a key with this scope; some steps are for people alone.",
    },
  });

const notYours = (action: string, roles: readonly string[]) =>
  new ApiError(403, {
    code: "not-your-role",
    message: { zh: "您的角色不能做这一步", en: "Your role may not do this" },
    where: action,
    expected: roles.join(", "),
    found: null,
    advice: {
      zh: "请由有此角色的人办理，或请管理员授予角色。",
      en: "Leave it to somebody with the role, or ask the administrator for it.",
    },
  });

const otherBody = (action: string, body: string) =>
  new ApiError(403, {
    code: "not-your-body",
    message: { zh: "这属于另一个单位", en: "This belongs to another body" },
    where: action,
    expected: body,
    found: null,
    advice: { zh: "请由该单位办理。", en: "Leave it to that body." },
  });

const alreadyActed = (action: string) =>
  new ApiError(403, {
    code: "done-by-you-before",
    message: {
      zh: "您办理过前面的步骤，这一步须由另一人办理",
      en: "You did an earlier step: this one is for somebody else",
    },
    where: action,
    expected: null,
    found: null,
    advice: { zh: "请由另一位同事办理。", en: "Leave it to a colleague." },
  });

const ownFirm = (action: string) =>
  new ApiError(403, {
    code: "your-own-firm",
    message: {
      zh: "您是申报单位的人或代办人，应当回避",
      en: "You are of the applicant, or act for it: this is for somebody else",
    },
    where: action,
    expected: null,
    found: null,
    advice: { zh: "请由另一位同事办理。", en: "Leave it to a colleague." },
  });
