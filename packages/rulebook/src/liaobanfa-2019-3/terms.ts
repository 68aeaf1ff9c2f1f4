import { type Term, allOf, happened, inForceFrom, since } from "@gongbao/engine";

/** 聊办发〔2019〕3号 关于支持新旧动能转换重大工程的若干财政政策, by its place in the volume. */
export const DOCUMENT = "D2";

/** Recognised since the policies and their five opinions are in force, and not later than the as-of date. */
export const newSince = (on: Term<"day">): Term<"truth"> =>
  allOf(since(on, inForceFrom), happened(on));
