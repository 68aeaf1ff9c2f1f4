import type { ChartOption } from "./draw.ts";

/** A bar with the line of text above it, in pixels of a picture's height. */
const barHeight = 48;

/** Chinese letters that fit one line above a bar: twice as many of an alphabet. */
const room = { narrow: 24, wide: 40 } as const;

/** How high a picture of so many named bars is. */
export const heightOf = (bars: number, above = 0): number => above + 24 + bars * barHeight;

/**
 * The axes of bars that lie one below the other, each under its name, so that a phone has room for both; room at the
 * right for what each comes to. Names too long for a line are shortened: the table beside the picture has them whole.
 */
export function namedBars(
  names: readonly string[],
  {
    language,
    narrow,
    above = 0,
  }: {
    readonly language: "zh" | "en";
    readonly narrow: boolean;
    /** Room for a legend, in pixels. */
    readonly above?: number;
  },
) {
  const most = (narrow ? room.narrow : room.wide) * (language === "zh" ? 1 : 2);
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

const shortened = (words: string, most: number): string =>
  words.length <= most ? words : `${words.slice(0, most - 1)}…`;
