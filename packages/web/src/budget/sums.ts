import { readYuan, writeYuan } from "@gongbao/engine";

/** Sums of yuan, written as decimal text, together. */
export const sumOf = (yuan: readonly string[]): string =>
  writeYuan(yuan.reduce((sum, each) => sum + fenOf(each), 0n));

/** Yuan as whole fen; also of less than nothing. */
export const fenOf = (yuan: string): bigint => {
  const below = yuan.startsWith("-");
  const fen = readYuan(below ? yuan.slice(1) : yuan) ?? 0n;
  return below ? 0n - fen : fen;
};

/** What is left of one sum after another. */
export const less = (yuan: string, taken: string): string => writeYuan(fenOf(yuan) - fenOf(taken));

/** What somebody typed as money (`150万元`, `1,500.00`), as yuan with fen; null where it is none, or nothing. */
export function typedYuan(text: string): string | null {
  const fen = readYuan(text.trim().replaceAll(",", ""));
  return fen === null || fen <= 0n ? null : writeYuan(fen);
}
