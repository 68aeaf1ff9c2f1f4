import type { Place } from "@gongbao/engine";

/** 聊办发〔2019〕3号 财政体制激励政策的实施意见, by its place in the volume. */
export const DOCUMENT = "D2.1";

/** Words of the annex's table (附件1 测算分配说明). */
export const annex = (quote: string): Place => ({ document: DOCUMENT, article: null, quote });

export const inArticle = (article: string, quote: string): Place => ({
  document: DOCUMENT,
  article,
  quote,
});

/** The programme's years: the data of a year are given, the scheme does not look at the calendar. */
export const programmeYears = {
  zh: "适用的年度：分配按所给年度的数据计算",
  en: "the years of the programme: a scheme is run on the data of the year given",
};
