import { Bytes } from "./bytes.ts";

/** How many bits a code among so many takes: one at least, since readers differ about none. */
export const bitsFor = (count: number): number => Math.max(1, 32 - Math.clz32(count - 1));

/** Codes packed by so many bits each, the lower bits first; eight at a time. */
export function packed(codes: ArrayLike<number>, bits: number): Buffer {
  const into = new Bytes();
  const groups = Math.ceil(codes.length / 8);
  into.varint(groups * 2 + 1);
  into.room(groups * bits);
  if (bits === 8) {
    const whole = new Uint8Array(groups * 8);
    whole.set(codes);
    into.put(whole);
    return into.whole;
  }
  if (bits === 1) {
    const whole = new Uint8Array(groups);
    for (let at = 0; at < codes.length; at++)
      whole[at >> 3] = (whole[at >> 3] ?? 0) | ((codes[at] ?? 0) << (at & 7));
    into.put(whole);
    return into.whole;
  }
  let [held, count] = [0, 0];
  for (let at = 0; at < groups * 8; at++) {
    let [code, left] = [codes[at] ?? 0, bits];
    while (left > 0) {
      const some = Math.min(left, 8 - count);
      held |= (code & ((1 << some) - 1)) << count;
      count += some;
      code >>>= some;
      left -= some;
      if (count < 8) continue;
      into.byte(held);
      [held, count] = [0, 0];
    }
  }
  return into.whole;
}

/** Codes by how often each follows itself. */
export function inRuns(codes: Int32Array, bits: number): Buffer {
  const into = new Bytes();
  for (let at = 0; at < codes.length;) {
    const code = codes[at] ?? 0;
    let to = at + 1;
    while (to < codes.length && codes[to] === code) to += 1;
    into.varint((to - at) * 2);
    for (let shift = 0; shift < bits; shift += 8) into.byte((code >>> shift) & 0xff);
    at = to;
  }
  return into.whole;
}
