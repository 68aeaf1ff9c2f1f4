import { Fragment } from "react";
import { withBrackets } from "../language/brackets.ts";
import { useTranslation } from "react-i18next";
import type { FigureBody } from "../api/bodies.ts";
import { useFigure } from "../figure/useFigure.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { datePartsOf } from "./date-parts.ts";
import { lighting, stretchOf, useIsLit, useLit, usePutOut } from "./lit.ts";

const roleKeys = {
  condition: "reader.asCondition",
  amount: "reader.asAmount",
  limit: "reader.asLimit",
  share: "reader.asShare",
  places: "reader.asPlaces",
} as const;

const figureAnchor = (stretch: string): string => `figure-${stretch}`;

/** A figure of the rules where it stands in the text. */
export function FigureInText({
  figure,
  words,
  marked,
  sought,
}: {
  readonly figure: FigureBody;
  readonly words: string;
  /** Whether it stands out and can be pointed at; otherwise it is lit only from beside the article. */
  readonly marked: boolean;
  /** Whether it was searched for, too. */
  readonly sought: boolean;
}) {
  const stretch = stretchOf(figure);
  const isLit = useIsLit(stretch);
  if (!marked) {
    return (
      <span
        tabIndex={-1}
        id={figureAnchor(stretch)}
        className="figure-unmarked"
        data-lit={isLit}
        data-sought={sought}
      >
        {words}
      </span>
    );
  }
  return (
    <span
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- A button is a block that no line breaks in or holds its comma to.
      role="button"
      tabIndex={0}
      id={figureAnchor(stretch)}
      className="figure"
      data-lit={isLit}
      data-sought={sought}
      {...lighting(stretch)}
    >
      {datePartsOf(words).map((part, index) => (
        <Fragment key={part}>
          {index === 0 ? null : <wbr />}
          {part}
        </Fragment>
      ))}
    </span>
  );
}

/** A figure beside the article: pointed at it lights up in the text, chosen it leads there. */
export function FigureBeside({ figure }: { readonly figure: FigureBody }) {
  const stretch = stretchOf(figure);
  const isLit = useIsLit(stretch);
  const light = lighting(stretch);
  const go = () => {
    light.onClick();
    const place = document.getElementById(figureAnchor(stretch));
    place?.scrollIntoView({ block: "center" });
    place?.focus({ preventScroll: true });
  };
  return (
    <button
      type="button"
      className="figure-beside"
      lang="zh-CN"
      data-lit={isLit}
      {...light}
      onClick={go}
    >
      {figure.words}
    </button>
  );
}

const mostUses = 4;

/** What the figure pointed at or chosen is and what it is used for, at the foot of the window: nothing moves. */
export function FigureTold({ figures }: { readonly figures: readonly FigureBody[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const say = useFigure();
  const lit = useLit();
  usePutOut();
  const figure = figures.find((each) => stretchOf(each) === lit);
  /** The first of what it is used for: a figure that many rules share would cover a phone. */
  const saidUses = (uses: readonly string[]): string => {
    if (uses.length === 0) return t("reader.inRule");
    const first = uses.slice(0, mostUses).join(language === "zh" ? "；" : "; ");
    return uses.length > mostUses ? t("reader.andMore", { first, count: uses.length }) : first;
  };
  return (
    <output className="figure-told" data-shown={figure !== undefined}>
      {figure === undefined ? null : (
        <>
          <strong>
            <span lang="zh-CN">{figure.words}</span> = {say(figure)}
          </strong>
          <span>
            {saidUses([
              ...figure.uses.map(({ title, role }) =>
                withBrackets(title[language], t(roleKeys[role]), language),
              ),
              ...figure.targets.map((what) =>
                withBrackets(what[language], t("reader.asTarget"), language),
              ),
            ])}
          </span>
        </>
      )}
    </output>
  );
}
