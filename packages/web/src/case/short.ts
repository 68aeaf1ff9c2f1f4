import type { StandingBody } from "../api/bodies.ts";

/** An amount of yuan as fen. */
const fen = (yuan: string): bigint => BigInt(yuan.replace(".", ""));

/** Whether a line has less left than a case will take of it at the least. */
export const isShort = ({
  available,
  min,
  title,
}: Pick<StandingBody["lines"][number], "available" | "min" | "title">): boolean =>
  title === null || fen(available) < fen(min);
