import { type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ChartOption, DrawnChart } from "./draw.ts";
import "./chart.css";

/**
 * A picture of figures, with the figures themselves as a table for whoever does not see it or wants them. The library
 * is fetched when the first picture comes into view.
 */
export function Chart({
  title,
  summary,
  option,
  height = 320,
  children,
}: {
  readonly title: string;
  /** What the picture shows, in a sentence: said below the title, for those too who do not see the picture. */
  readonly summary: string;
  readonly option: ChartOption;
  readonly height?: number;
  /** The same figures as a table. */
  readonly children: ReactNode;
}) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  const drawn = useRef<DrawnChart | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let gone = false;
    const show = async () => {
      const { draw } = await import("./draw.ts");
      if (gone || place.current === null) return;
      drawn.current ??= draw(place.current);
      drawn.current.show(option);
    };
    show().catch(() => setFailed(true));
    return () => {
      gone = true;
    };
  }, [option]);
  useEffect(
    () => () => {
      drawn.current?.end();
      drawn.current = null;
    },
    [],
  );
  return (
    <figure className="chart">
      <figcaption>{title}</figcaption>
      {failed ? null : (
        <>
          <p className="chart-summary">{summary}</p>
          <div ref={place} aria-hidden="true" style={{ height }} />
        </>
      )}
      <details open={failed}>
        <summary>{t("states.figures")}</summary>
        <div className="chart-table">{children}</div>
      </details>
    </figure>
  );
}
