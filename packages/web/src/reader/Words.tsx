import type { ErratumBody, FigureBody, RedactionBody } from "../api/bodies.ts";
import { createContext, useContext, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { ErratumNote } from "./ErratumNote.tsx";
import { FigureInText } from "./Figure.tsx";
import { type Mark, cut } from "./marks.ts";
import { Phrases } from "../language/Phrases.tsx";

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
  const marks = useMemo(() => (text ? marksOf(text) : []), [text]);
  if (!text) return null;
  return cut({ start, end }, marks).map((piece) => {
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
          <span className={`erratum erratum-${erratum.kind}`}>{pointed ?? words}</span>
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
    if (sought) return <mark key={key}>{words}</mark>;
    return <span key={key}>{title ? <Clauses words={words} /> : words}</span>;
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
