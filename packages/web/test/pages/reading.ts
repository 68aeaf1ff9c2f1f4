import type { Looked } from "../site.ts";

const query = (words: string) => encodeURIComponent(words);

/** What everybody reads without signing in: the text, its registers, notices, payments and corrections. */
export const pages: readonly Looked[] = [
  { path: "/read/D1" },
  { path: "/read/D1/4" },
  { path: "/read/D1/5" },
  { path: "/read/D1/99" },
  { path: "/read/D2" },
  { path: "/read/D2.1" },
  { path: "/read/D2.1/3" },
  { path: "/read/D2.5/34" },
  { path: "/read/D3/3.1.1" },
  { path: "/read/D4" },
  { path: "/read/D5" },
  { path: `/search?q=${query("不存在的词语啊")}` },
  { path: "/search" },
  { path: "/calculate?article=4" },
  { path: "/about" },
  { path: "/no-such-page" },
  { path: "/people" },
  { path: "/people?day=2018-12-01" },
  { path: `/people/${query("刘强")}` },
  { path: `/people/${query("无此人")}` },
  { path: "/chronicle" },
  { path: `/chronicle?words=${query("会议")}` },
  { path: `/chronicle?words=${query("没有这个词")}` },
  { path: "/who-does-what" },
  { path: "/who-does-what?document=D2.5&body=finance-bureau&day=2019-12-31" },
  { path: "/notices" },
  { path: "/notices/2019-000029" },
  { path: "/awards" },
  { path: "/awards?month=2001-01" },
  { path: "/corrections" },
  { path: "/corrections?measure=no-such-measure" },
];
