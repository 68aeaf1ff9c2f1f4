import { ApiError } from "../../errors/api-error.ts";

export const noSuchScope = (found: string, known: readonly string[]) =>
  new ApiError(400, {
    code: "no-such-scope",
    message: {
      zh: `密钥不能有这个权限：${found}`,
      en: `A key may not have this scope: ${found}`,
    },
    where: "scopes",
    expected: known.join(", "),
    found,
    advice: {
      zh: "请从列出的权限中选；其余的只能由人办理。",
      en: "Choose from those listed; the others are for people.",
    },
  });

export const notAPublicBody = new ApiError(400, {
  code: "not-a-public-body",
  message: { zh: "密钥只发给市里的单位", en: "Keys are for the city's own bodies" },
  where: "body",
  expected: null,
  found: null,
  advice: { zh: "企业请由其人员登录办理。", en: "A firm's people sign in." },
});

export const tooLong = (found: string, first: string, last: string) =>
  new ApiError(400, {
    code: "wrong-expiry",
    message: { zh: "有效期不对", en: "The key would be good for too long, or not at all" },
    where: "expiresOn",
    expected: `${first} – ${last}`,
    found,
    advice: { zh: "最长一年，到期前换新。", en: "A year at most; renew it before it ends." },
  });
