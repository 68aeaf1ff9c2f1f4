import { type Fen, groupDigits, writeYuan } from "@gongbao/engine";

const digits = ["零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"];
const places = ["", "拾", "佰", "仟"];
/** The names of the groups of four digits, from the right. */
const groups = ["", "万", "亿", "万亿"];

/** Up to four digits, without what is nothing before and after them: 150 is 壹佰伍拾, 1005 is 壹仟零伍. */
function sayGroup(group: number): string {
  let said = "";
  let gap = false;
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(group / 10 ** place) % 10;
    if (digit === 0) {
      gap = said !== "";
      continue;
    }
    said += `${gap ? "零" : ""}${digits[digit]}${places[place]}`;
    gap = false;
  }
  return said;
}

/** A whole number of yuan. 零 stands wherever a place between two digits is empty, once. */
function sayYuan(yuan: bigint): string {
  let said = "";
  let gap = false;
  for (let at = groups.length - 1; at >= 0; at--) {
    const group = Number((yuan / 10_000n ** BigInt(at)) % 10_000n);
    if (group === 0) {
      gap = said !== "";
      continue;
    }
    const isShort = said !== "" && group < 1000;
    said += `${gap || isShort ? "零" : ""}${sayGroup(group)}${groups[at]}`;
    gap = false;
  }
  // 万亿 before 亿 says 亿 once: 叁万伍仟亿.
  return said.replace(/万亿(?=.*亿)/u, "万");
}

/**
 * An amount in the characters of cheques and official letters (大写金额): 壹佰伍拾万元整, 壹仟元零伍分.
 *
 * @throws {RangeError} below nothing, or from 一亿亿 yuan on
 */
export function capitalAmount(amount: Fen): string {
  if (amount < 0n || amount >= 10n ** 18n) throw new RangeError(`no amount to write: ${amount}`);
  const yuan = amount / 100n;
  const jiao = Number((amount / 10n) % 10n);
  const fen = Number(amount % 10n);
  if (amount === 0n) return "零元整";
  const whole = yuan === 0n ? "" : `${sayYuan(yuan)}元`;
  if (jiao === 0 && fen === 0) return `${whole}整`;
  const tenths = jiao === 0 ? (whole === "" ? "" : "零") : `${digits[jiao]}角`;
  return `${whole}${tenths}${fen === 0 ? "整" : `${digits[fen]}分`}`;
}

/** An amount in figures and in characters: 1,500,000.00元（大写：人民币壹佰伍拾万元整）. */
export const sayAmount = (amount: Fen): string =>
  `${sayFigure(amount)}（大写：人民币${capitalAmount(amount)}）`;

/** An amount in figures: 1,500,000.00元. */
export const sayFigure = (amount: Fen): string => `${groupDigits(writeYuan(amount))}元`;
