import type { FastifyReply } from "fastify";
import type { ErrorBody } from "../errors/api-error.ts";
import { sendProblem } from "../errors/problem.ts";

type Said = Pick<ErrorBody, "code" | "message" | "advice">;

const again = { zh: "请改正后再试。", en: "Correct it and try again." };

/** What the sign-in refuses, in our words; its own are English alone. */
const refusals: readonly Said[] = [
  {
    code: "INVALID_EMAIL_OR_PASSWORD",
    message: { zh: "邮箱或密码不对", en: "The address or the password is wrong" },
    advice: {
      zh: "请再试；忘记密码的，看下面怎样重设。",
      en: "Try again; for a password that is lost see below.",
    },
  },
  {
    code: "ACCOUNT_CLOSED",
    message: { zh: "这个账户已停用", en: "This account is closed" },
    advice: {
      zh: "需要恢复的，请联系管理员。",
      en: "Ask the administrator where it should be opened again.",
    },
  },
  {
    code: "INVALID_PASSWORD",
    message: { zh: "密码不对", en: "The password is wrong" },
    advice: again,
  },
  {
    code: "INVALID_EMAIL",
    message: { zh: "邮箱地址不对", en: "This is no email address" },
    advice: again,
  },
  {
    code: "PASSWORD_TOO_SHORT",
    message: { zh: "密码太短", en: "The password is too short" },
    advice: { zh: "至少12个字符。", en: "At least 12 characters." },
  },
  {
    code: "PASSWORD_TOO_LONG",
    message: { zh: "密码太长", en: "The password is too long" },
    advice: { zh: "至多256个字符。", en: "At most 256 characters." },
  },
  {
    code: "USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL",
    message: { zh: "不能用这个邮箱注册", en: "This address cannot be used" },
    advice: { zh: "请换一个邮箱，或登录。", en: "Use another address, or sign in." },
  },
  {
    code: "LOCKED",
    message: { zh: "密码错误次数过多", en: "Too many wrong passwords" },
    advice: { zh: "请一刻钟后再试。", en: "Wait a quarter of an hour and try again." },
  },
  {
    code: "INVALID_TOKEN",
    message: {
      zh: "这个链接不对、已用过或已过期",
      en: "This link is wrong, used, or too old",
    },
    advice: { zh: "请重新要求一个。", en: "Ask for a new one." },
  },
  {
    code: "EMAIL_NOT_VERIFIED",
    message: { zh: "邮箱还没有确认", en: "The address is not confirmed yet" },
    advice: {
      zh: "请打开我们寄去的确认链接。",
      en: "Open the link in the letter that we have sent.",
    },
  },
  {
    code: "TOKEN_EXPIRED",
    message: { zh: "这个链接已过期", en: "This link is too old" },
    advice: { zh: "请重新要求一个。", en: "Ask for a new one." },
  },
  {
    code: "RESET_PASSWORD_DISABLED",
    message: { zh: "本系统不寄邮件", en: "No mail is sent from here" },
    advice: {
      zh: "请管理员给您重设密码的链接。",
      en: "Ask the administrator for a link that resets it.",
    },
  },
  {
    code: "VERIFICATION_EMAIL_NOT_ENABLED",
    message: { zh: "本系统不寄邮件", en: "No mail is sent from here" },
    advice: {
      zh: "需要时请把您的用户编号告诉管理员。",
      en: "Tell the administrator your number where it is needed.",
    },
  },
  {
    code: "PROVIDER_AWAY",
    message: {
      zh: "市里的统一登录现在没有应答",
      en: "The city's own sign-on does not answer as it should",
    },
    advice: {
      zh: "请稍后再试，或用密码登录。",
      en: "Try again later, or sign in by a password.",
    },
  },
  {
    code: "PROVIDER_NOT_FOUND",
    message: { zh: "没有这个统一登录", en: "There is no such sign-on" },
    advice: { zh: "请用密码登录。", en: "Sign in by a password." },
  },
  {
    code: "TOTP_ALREADY_ENABLED",
    message: { zh: "二次验证已经设置", en: "There is a second factor already" },
    advice: { zh: "请先关闭，再重新设置。", en: "Take it away first, to set it up anew." },
  },
  {
    code: "TOTP_NOT_ENABLED",
    message: { zh: "没有设置二次验证", en: "There is no second factor" },
    advice: { zh: "请先设置。", en: "Set it up first." },
  },
  {
    code: "INVALID_TWO_FACTOR_COOKIE",
    message: { zh: "这次登录已过期", en: "This sign-in is over" },
    advice: { zh: "请从密码重新开始。", en: "Begin with the password again." },
  },
  {
    code: "TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE",
    message: { zh: "验证码错误次数过多", en: "Too many wrong codes" },
    advice: { zh: "请从密码重新开始。", en: "Begin with the password again." },
  },
  {
    code: "ACCOUNT_TEMPORARILY_LOCKED",
    message: { zh: "验证码错误次数过多，账户暂停", en: "Too many wrong codes: wait a while" },
    advice: { zh: "请一刻钟后再试。", en: "Wait a quarter of an hour and try again." },
  },
  {
    code: "INVALID_CALLBACK_URL",
    message: { zh: "返回地址不是本系统的", en: "That address to return to is not ours" },
    advice: { zh: "请从本系统的页面操作。", en: "Use this system's own page." },
  },
  {
    code: "INVALID_REDIRECT_URL",
    message: { zh: "返回地址不是本系统的", en: "That address to return to is not ours" },
    advice: { zh: "请从本系统的页面操作。", en: "Use this system's own page." },
  },
  {
    code: "INVALID_CODE",
    message: { zh: "验证码不对", en: "The code is wrong" },
    advice: again,
  },
  {
    code: "INVALID_BACKUP_CODE",
    message: { zh: "备用码不对或已用过", en: "The backup code is wrong or used" },
    advice: again,
  },
  {
    code: "SESSION_EXPIRED",
    message: { zh: "登录已过期", en: "The session has ended" },
    advice: { zh: "请重新登录。", en: "Sign in again." },
  },
  {
    code: "SESSION_NOT_FRESH",
    message: { zh: "这一步需要刚刚登录", en: "This wants a sign-in a moment ago" },
    advice: { zh: "请重新登录。", en: "Sign in again." },
  },
  {
    code: "INVALID_ORIGIN",
    message: { zh: "请求来自别的网站", en: "The request comes from another site" },
    advice: { zh: "请从本系统的页面操作。", en: "Use this system's own page." },
  },
  {
    code: "VALIDATION_ERROR",
    message: { zh: "填写的内容不对", en: "Something in the request is wrong" },
    advice: again,
  },
  {
    code: "sign-in-refused",
    message: { zh: "登录服务拒绝了这个请求", en: "The sign-in refuses this request" },
    advice: { zh: "请检查后再试。", en: "Check it and try again." },
  },
];

const tooMany: Said = {
  code: "too-many-sign-ins",
  message: { zh: "尝试次数过多", en: "Too many attempts" },
  advice: { zh: "请稍后再试。", en: "Wait a while and try again." },
};

const noSession: Said = {
  code: "not-signed-in",
  message: { zh: "请先登录", en: "Sign in first" },
  advice: { zh: "登录后再试。", en: "Sign in and try again." },
};

/** Answers with a refusal of the sign-in, as every failed request is answered; in our words where the code is known. */
export function refuseSignIn(reply: FastifyReply, status: number, answer: string): FastifyReply {
  const { code, message } = read(answer);
  const known = refusals.find((each) => each.code === code);
  const general =
    status === 429 ? tooMany : status === 401 ? noSession : (refusals.at(-1) ?? tooMany);
  const said = known ?? general;
  return sendProblem(reply, status, {
    ...said,
    where: null,
    expected: null,
    found: known === undefined ? (code ?? message) : null,
  });
}

/** What the sign-in says: its code and its words, where it has any. */
function read(answer: string): { readonly code: string | null; readonly message: string | null } {
  try {
    const body: unknown = JSON.parse(answer);
    if (typeof body !== "object" || body === null) return { code: null, message: null };
    const at = (name: string): string | null => {
      const value: unknown = Reflect.get(body, name);
      return typeof value === "string" && value !== "" ? value.slice(0, 200) : null;
    };
    const code = at("code");
    return {
      code: code !== null && /^\w{1,80}$/u.test(code) ? code : null,
      message: at("message"),
    };
  } catch {
    return { code: null, message: null };
  }
}
