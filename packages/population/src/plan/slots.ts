import { type Parameter, type Rulebook, daysSinceEpoch, readDay } from "@gongbao/engine";
import { NoColumnMeaning, readExact } from "../scalar/meaning.ts";

/** A parameter as a kernel reads it: an integer over a denominator that reforms do not change. */
export interface Slot {
  readonly parameter: string;
  readonly over: bigint;
  readonly value: bigint;
}

/** Shares among the parameters are exact to the hundredth of a percent, and as much finer as the rules' own are. */
const SHARE = 10_000n;

function slotOf(parameter: Parameter): Slot {
  if (parameter.type === "day") {
    const day = readDay(parameter.value);
    if (!day) throw new NoColumnMeaning(`the day ${parameter.value}`);
    return { parameter: parameter.id, over: 1n, value: BigInt(daysSinceEpoch(day)) };
  }
  const value = readExact(parameter.value);
  const over = isShare(parameter) ? common(SHARE, value.d) : 1n;
  if (over % value.d !== 0n)
    throw new NoColumnMeaning(`${parameter.id}, ${parameter.value}, finer than 1/${over},`);
  return { parameter: parameter.id, over, value: (value.n * over) / value.d };
}

const isShare = ({ type }: Parameter): boolean => type === "ratio" || type === "points";

/** The least denominator that both go into. */
function common(a: bigint, b: bigint): bigint {
  let multiple = a;
  while (multiple % b !== 0n) multiple += a;
  return multiple;
}

/** The slots of some parameters, and where each stands. */
export function slotsOf(rulebook: Rulebook, used: ReadonlySet<string>) {
  const slots = rulebook.parameters.filter((one) => used.has(one.id)).map(slotOf);
  const places = new Map(slots.map(({ parameter, over }, index) => [parameter, { index, over }]));
  const slotAt = (parameter: string) => places.get(parameter) ?? { index: -1, over: 1n };
  return { slots, slotAt };
}
