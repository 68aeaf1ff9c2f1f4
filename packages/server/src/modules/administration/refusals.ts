import { ApiError } from "../../errors/api-error.ts";

export const noSuchToken = new ApiError(403, {
  code: "no-such-token",
  message: {
    zh: "这个链接不对、已用过或已过期",
    en: "This link is wrong, used, or older than a day",
  },
  where: "token",
  expected: null,
  found: null,
  advice: {
    zh: "重新启动服务会给出新的链接；已有管理员时不再给出。",
    en: "Start the server again for a new one; where there is an administrator, it gives none.",
  },
});

export const addressTaken = new ApiError(409, {
  code: "email-taken",
  message: { zh: "不能用这个邮箱注册", en: "This address cannot be used" },
  where: "email",
  expected: null,
  found: null,
  advice: { zh: "请换一个邮箱。", en: "Use another address." },
});

/** An administrator may know who has an account; who signs up by themselves is not told. */
export const accountExists = (email: string): ApiError =>
  new ApiError(409, {
    code: "account-exists",
    message: { zh: "这个邮箱已有账户", en: "This address has an account already" },
    where: "email",
    expected: null,
    found: email,
    advice: {
      zh: "请查找这个邮箱，给已有的账户授予角色或新的密码链接。",
      en: "Look it up, and give that account a role or a new password link.",
    },
  });

export const notYourself = new ApiError(409, {
  code: "not-yourself",
  message: { zh: "不能撤销自己的管理员角色", en: "You cannot end your own administrator role" },
  where: null,
  expected: null,
  found: null,
  advice: { zh: "请由另一位管理员撤销。", en: "Another administrator does it." },
});

export const notYourOwn = new ApiError(409, {
  code: "not-your-own",
  message: { zh: "不能为自己办这一步", en: "You cannot do this for yourself" },
  where: "person",
  expected: null,
  found: null,
  advice: { zh: "请由另一位管理员办理。", en: "Another administrator does it." },
});

export const addressProved = new ApiError(409, {
  code: "address-proved",
  message: {
    zh: "此人已证明这个邮箱是自己的",
    en: "This person has proved that the address is theirs",
  },
  where: "email",
  expected: null,
  found: null,
  advice: {
    zh: "已证明的邮箱不能改由别人收信；请停用这个账户，用新邮箱另建一个，再授予角色。",
    en: "A proved address is not led elsewhere: close this account, make one with the new address and give it the roles.",
  },
});

export const noPasswordHere = new ApiError(409, {
  code: "no-password-here",
  message: {
    zh: "此人用市里的统一登录，这里没有密码",
    en: "This person comes in by the city's sign-on and has no password here",
  },
  where: "person",
  expected: null,
  found: null,
  advice: { zh: "请在统一登录处重设。", en: "It is reset at the sign-on." },
});
