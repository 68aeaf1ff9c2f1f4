import { BarChart, type BarSeriesOption, LineChart, type LineSeriesOption } from "echarts/charts";
import {
  GridComponent,
  type GridComponentOption,
  LegendComponent,
  type LegendComponentOption,
  TooltipComponent,
  type TooltipComponentOption,
} from "echarts/components";
import { type ComposeOption, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

use([BarChart, LineChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

/** What a picture may be made of: bars and lines. */
export type ChartOption = ComposeOption<
  | BarSeriesOption
  | LineSeriesOption
  | GridComponentOption
  | LegendComponentOption
  | TooltipComponentOption
>;

/** A picture on the page. */
export interface DrawnChart {
  readonly show: (option: ChartOption) => void;
  readonly end: () => void;
}

const still = () => globalThis.matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Begins a picture in a place; it follows the place's size. */
export function draw(place: HTMLElement): DrawnChart {
  const chart = init(place, null, { renderer: "svg" });
  const watch = new ResizeObserver(() => chart.resize());
  watch.observe(place);
  return {
    show: (option) =>
      chart.setOption(
        {
          animation: !still(),
          color: ["#22384c", "#8a5300", "#1f6b3a", "#a31515", "#5a646f"],
          textStyle: { fontFamily: getComputedStyle(place).fontFamily, fontSize: 14 },
          ...option,
        },
        { notMerge: true },
      ),
    end: () => {
      watch.disconnect();
      chart.dispose();
    },
  };
}
