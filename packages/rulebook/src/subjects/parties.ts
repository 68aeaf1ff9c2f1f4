import type { Label } from "@gongbao/engine";

/** Who is paid, and who pays, in the words that articles share. */
export const firm: Label = { zh: "企业", en: "the enterprise" };
export const body: Label = { zh: "单位", en: "the body" };
export const place: Label = { zh: "所在县（市、区）、市属开发区", en: "the county or zone" };
export const city: Label = { zh: "市财政", en: "the city's treasury" };
export const counties: Label = { zh: "县（市、区）财政", en: "the county's treasury" };

/** The bodies an article names as responsible, where it says nothing else of who fixes a sum. */
export const responsible = (zh: string, en: string): Label => ({
  zh: `负责的${zh}`,
  en: `the responsible ${en}`,
});
