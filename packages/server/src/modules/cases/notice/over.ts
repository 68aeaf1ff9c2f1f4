import { afterWorkingDays } from "../../../calendar/working-days.ts";
import type { Found } from "../way/found.ts";

/**
 * Whether the public notice of a case is over on a day: its last day still belongs to it. From then on nobody objects
 * any more, and it can be approved; until it is, the case stays in its state.
 */
export const isNoticeOver = ({ noticeUntil }: Pick<Found, "noticeUntil">, day: string): boolean =>
  noticeUntil === null || day > noticeUntil;

/** The last day of the public notice of a case where it begins on a day. */
export const noticeEnd = ({ programme }: Pick<Found, "programme">, day: string): string =>
  afterWorkingDays(day, programme.noticeDays, day);
