import type { ChartOption } from "./draw.ts";

/** A bar with the line of text above it, in pixels of a picture's height. */
const barHeight = 48;

/** How wide the line above a bar is, in letters of an alphabet: a Chinese character is as wide as two. */
const room = { narrow: 48, wide: 96 } as const;

/** How high a picture of so many named bars is. */
export const heightOf = (bars: number, above = 0): number => above + 24 + bars * barHeight;

/**
 * The axes of bars that lie one below the other, each under its name, so that a phone has room for both; room at the
 * right for what each comes to. Names too long for a line are shortened: the table beside the picture has them whole.
 */
export function namedBars(
  names: readonly string[],
  {
    narrow,
    above = 0,
  }: {
    readonly narrow: boolean;
    /** Room for a legend, in pixels. */
    readonly above?: number;
  },
) {
  const most = narrow ? room.narrow : room.wide;
  return {
    grid: { left: 8, right: 110, top: 8 + above, bottom: 8 },
    xAxis: { type: "value", axisLabel: { show: false }, splitLine: { show: false } },
    yAxis: {
      type: "category",
      inverse: true,
      data: names.map((name) => shortened(name, most)),
      axisTick: { show: false },
      // It would run through the first letters of the names.
      axisLine: { show: false },
      axisLabel: { inside: true, verticalAlign: "bottom", padding: [0, 0, 12, 0], margin: 0 },
      z: 3,
    },
  } satisfies ChartOption;
}

/** What a bar comes to, written at its end. */
export const atItsEnd = (say: (at: number) => string) => ({
  show: true,
  position: "right" as const,
  color: "#1b1f24",
  formatter: ({ dataIndex }: { readonly dataIndex: number }) => say(dataIndex),
});

/** Chinese characters and their marks. */
const isWide = /[\u2E80-\uFFEF]/u;

function shortened(words: string, most: number): string {
  let width = 0;
  for (let at = 0; at < words.length; at++) {
    width += isWide.test(words.charAt(at)) ? 2 : 1;
    if (width > most) return `${words.slice(0, at - 1)}…`;
  }
  return words;
}
