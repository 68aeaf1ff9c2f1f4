import type { ErratumBody, FigureBody, RedactionBody } from "../api/bodies.ts";
import { Fragment, createContext, useContext, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { ErratumNote } from "./ErratumNote.tsx";
import { FigureInText } from "./Figure.tsx";
import { type Mark, type Piece, cut } from "./marks.ts";
import { Phrases } from "../language/Phrases.tsx";
import { WholeNumbers } from "../language/WholeNumbers.tsx";
import { type Group, together, wholesIn } from "./whole.ts";

interface Text {
  readonly words: string;
  /** The offset of the first of `words`. */
  readonly offset: number;
  readonly errata: readonly ErratumBody[];
  readonly redactions: readonly RedactionBody[];
  /** Stretches to stand out: what was searched for, what decides. */
  readonly hits: readonly { readonly start: number; readonly end: number }[];
  /** The figures of the rules, to be lit. */
  readonly figures: readonly FigureBody[];
  /** Whether the figures stand out in the text before they are lit. */
  readonly showFigures: boolean;
  readonly showErrata: boolean;
}

type Kind =
  | { readonly is: "erratum"; readonly erratum: ErratumBody }
  | { readonly is: "redaction" }
  | { readonly is: "figure"; readonly figure: FigureBody }
  | { readonly is: "hit" };

const TextContext = createContext<Text | null>(null);

/** The text that `Words` below it take their words from. */
export const TextProvider = TextContext.Provider;

/** The words of a stretch, with what marks them. */
export function Words({
  start,
  end,
  title = false,
}: {
  readonly start: number;
  readonly end: number;
  /** The lines of a title or a heading end only between phrases. */
  readonly title?: boolean;
}) {
  const { t } = useTranslation();
  const text = useContext(TextContext);
  const groups = useMemo(
    () => (text ? groupsOf(text, { start, end }, title) : []),
    [text, start, end, title],
  );
  if (!text) return null;
  const set = (piece: Piece<Kind>) => {
    const key = `${piece.start}-${piece.end}`;
    const words = text.words.slice(piece.start - text.offset, piece.end - text.offset);
    const sought = piece.marks.some((kind) => kind.is === "hit");
    // A figure that another mark cuts into pieces is pointed at by the first of them; the end of a range (5—10万元) is a figure of its own within it.
    const figure = piece.marks.find(
      (kind) => kind.is === "figure" && kind.figure.start === piece.start,
    );
    const pointed =
      figure?.is === "figure" ? (
        <FigureInText
          key={key}
          figure={figure.figure}
          words={words}
          marked={text.showFigures}
          sought={sought}
        />
      ) : null;
    const erratum = piece.marks.find((kind) => kind.is === "erratum")?.erratum;
    if (erratum) {
      // An erratum that other marks cut into pieces has its note after the last of them.
      const last = piece.end === Math.min(erratum.range.end, end);
      return (
        <span key={key}>
          <span className={`erratum erratum-${erratum.kind}`}>
            {pointed ?? <WholeNumbers words={words} />}
          </span>
          {last ? <ErratumNote erratum={erratum} /> : null}
        </span>
      );
    }
    if (piece.marks.some((kind) => kind.is === "redaction")) {
      return (
        <span key={key} className="redacted" title={t("reader.masked")}>
          {words}
        </span>
      );
    }
    if (pointed !== null) return pointed;
    if (sought)
      return (
        <mark key={key}>
          <WholeNumbers words={words} />
        </mark>
      );
    return <span key={key}>{title ? <Clauses words={words} /> : words}</span>;
  };
  return groups.map(({ whole, pieces }) => {
    const key = `${pieces[0]?.start}-${pieces.at(-1)?.end}`;
    const words = pieces.map((piece) => set(piece));
    return whole ? (
      <span key={key} className="whole">
        {words}
      </span>
    ) : (
      <Fragment key={key}>{words}</Fragment>
    );
  });
}

/** A clause that a line has room for stays whole, so that a title of two lines ends its first where it pauses. */
function Clauses({ words }: { readonly words: string }) {
  const clauses = [...words.matchAll(/[^，；]+[，；]?|[，；]/gu)];
  if (clauses.length < 2) return <Phrases words={words} />;
  return clauses.map(({ 0: clause, index }) => (
    <span key={index} className="clause">
      <Phrases words={clause} />
    </span>
  ));
}

function groupsOf(
  text: Text,
  range: { readonly start: number; readonly end: number },
  title: boolean,
): readonly Group<Kind>[] {
  const pieces = cut(range, marksOf(text));
  // The lines of a title end between phrases, which part no figure from what it counts.
  if (title) return together(pieces, []);
  const words = text.words.slice(range.start - text.offset, range.end - text.offset);
  return together(pieces, wholesIn(words, range.start));
}

function marksOf(text: Text): readonly Mark<Kind>[] {
  const errata = text.showErrata
    ? text.errata.map((erratum) => ({
        ...erratum.range,
        kind: { is: "erratum", erratum } as const,
      }))
    : [];
  const plain = (is: "redaction" | "hit") => (range: { start: number; end: number }) => ({
    start: range.start,
    end: range.end,
    kind: { is },
  });
  return [
    ...errata,
    ...text.redactions.map((each) => plain("redaction")(each)),
    ...text.figures.map((figure) => ({
      start: figure.start,
      end: figure.end,
      kind: { is: "figure", figure } as const,
    })),
    ...text.hits.map((each) => plain("hit")(each)),
  ];
}
