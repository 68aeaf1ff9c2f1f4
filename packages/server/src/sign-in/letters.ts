import type { Message } from "../mail/outbox.ts";

const letter = (
  to: string,
  subject: readonly [string, string],
  lines: readonly string[],
): Message => ({
  to,
  subject: subject.join(" "),
  text: `${lines.join("\n")}\n`,
});

/** With the link that sets a new password. */
export const resetLetter = (to: string, url: string): Message =>
  letter(
    to,
    ["重设密码", "Reset your password"],
    [
      "请在一小时内打开这个地址重设密码；若不是您要求的，不必理会。",
      "Open this address within an hour to reset your password; if you did not ask for it, do nothing.",
      "",
      url,
    ],
  );

/** To somebody who asked for a password and signs in by the city's sign-on, where there is none to reset. */
export const noPasswordLetter = (to: string): Message =>
  letter(
    to,
    ["没有密码可重设", "There is no password to reset"],
    [
      "您用市里的统一登录进入本系统，这里没有您的密码；请在统一登录处重设。",
      "You come in by the city's own sign-on and have no password here: reset it there.",
    ],
  );

/** With the link that proves an address. */
export const proveLetter = (to: string, url: string): Message =>
  letter(
    to,
    ["确认邮箱", "Confirm your address"],
    [
      "有人用这个邮箱注册。如果是您，请在一小时内打开这个地址确认；若不是，不必理会，不确认就不能使用。",
      "Somebody signed up with this address. If it was you, open this address within an hour to confirm it; if not, do nothing, and nothing can be done with it.",
      "",
      url,
    ],
  );

/** To the owner of an address with which somebody tries to sign up once more. */
export const alreadyLetter = (to: string): Message =>
  letter(
    to,
    ["您已注册", "You have signed up already"],
    [
      "有人（也许是您）用这个邮箱再次注册。您已有账户：请登录，忘记密码可以重设。",
      "Somebody, perhaps you, signed up with this address again. You have an account: sign in, or reset a lost password.",
    ],
  );

/** To somebody whose second factor an administrator took away. */
export const secondFactorLetter = (to: string): Message =>
  letter(
    to,
    ["二次验证已撤销", "Your second factor was taken away"],
    [
      "管理员撤销了您账户的二次验证，所有登录都已结束。请登录后重新设置；若不是您要求的，请立即联系管理员。",
      "An administrator took the second factor of your account away and ended all your sessions. Sign in and set it up anew; if you did not ask for this, tell the administrator at once.",
    ],
  );

/** To somebody whose account an administrator closed, or opened again. */
export const closedLetter = (to: string, closed: boolean): Message =>
  closed
    ? letter(
        to,
        ["账户已停用", "Your account is closed"],
        [
          "管理员停用了您的账户，所有登录都已结束。有疑问请联系管理员。",
          "An administrator closed your account and ended all your sessions. Ask the administrator if this is wrong.",
        ],
      )
    : letter(
        to,
        ["账户已恢复", "Your account is open again"],
        [
          "管理员恢复了您的账户，可以照常登录。",
          "An administrator opened your account again: sign in as before.",
        ],
      );

/** To somebody whom an administrator has given an account. */
export const invitationLetter = (to: string, url: string): Message =>
  letter(
    to,
    ["您的账户", "Your account"],
    [
      "管理员为您开设了账户。请在三天内打开这个地址设置密码。",
      "An administrator made an account for you. Open this address within three days to set your password.",
      "",
      url,
    ],
  );
