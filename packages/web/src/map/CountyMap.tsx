import { readYuan } from "@gongbao/engine";
import { useTranslation } from "react-i18next";
import { extent, outlines } from "./outlines.ts";
import { shadeOf } from "./shade.ts";
import "./map.css";

/** A sketch of the eight counties shaded by a figure each, with the places beside that have no outline. */
export function CountyMap({
  title,
  figures,
  nameOf,
  say,
}: {
  readonly title: string;
  /** Yuan as decimal text, by the place's Chinese name. */
  readonly figures: ReadonlyMap<string, string>;
  readonly nameOf: (place: string) => string;
  readonly say: (yuan: string) => string;
}) {
  const { t } = useTranslation();
  const fenOf = (place: string): bigint => readYuan(figures.get(place) ?? "0.00") ?? 0n;
  const most = [...figures.keys()].reduce((largest, place) => {
    const fen = fenOf(place);
    const size = fen < 0n ? -fen : fen;
    return size > largest ? size : largest;
  }, 0n);
  const drawn = new Set(outlines.map(({ name }) => name));
  const beside = [...figures.keys()].filter((place) => !drawn.has(place));
  return (
    <figure className="county-map">
      <figcaption>
        {title} <small>{t("map.sketch")}</small>
      </figcaption>
      <div className="county-map-places">
        <svg viewBox={`0 0 ${extent.width} ${extent.height}`} aria-hidden="true">
          {outlines.map(({ name, path }) => (
            <path key={name} d={path} className={`shade-${shadeOf(fenOf(name), most)}`} />
          ))}
          {outlines.map(({ name, at }) => (
            <text key={name} x={at.x} y={at.y}>
              {nameOf(name)}
            </text>
          ))}
        </svg>
        <dl>
          {[...outlines.map(({ name }) => name), ...beside].map((place) => (
            <div key={place}>
              <dt>
                <span
                  className={`shade-key shade-${shadeOf(fenOf(place), most)}`}
                  aria-hidden="true"
                />
                {nameOf(place)}
              </dt>
              <dd>{figures.has(place) ? say(figures.get(place) ?? "0.00") : "—"}</dd>
            </div>
          ))}
        </dl>
      </div>
    </figure>
  );
}
