import type { DocumentBody, ScanBody } from "../api/bodies.ts";
import { useQuery } from "@tanstack/react-query";
import { Fragment, type ReactNode, createElement, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { scanQuery } from "../api/queries.ts";
import { Annex } from "./Annex.tsx";
import { ArticleView } from "./ArticleView.tsx";
import type { Block, Line } from "./blocks.ts";
import { eventDate } from "./blocks.ts";
import { lineAnchor } from "./landmarks.ts";
import { ScanBeside, ScanProvider } from "./ScanBeside.tsx";
import { Words } from "./Words.tsx";

/** The sheet: every block of the document, set as an official document is. */
export function Paper({
  document,
  blocks,
  scan,
  current,
}: {
  readonly document: DocumentBody;
  readonly blocks: readonly Block[];
  readonly scan: boolean;
  readonly current: string | undefined;
}) {
  const scanned = useScan(document.id, scan);
  const firstTitle = blocks.find((block) => block.kind === "line" && block.line.role === "title");
  return (
    <ScanProvider value={scanned}>
      <div className="paper" lang="zh-CN">
        {scan ? <ScanHead /> : null}
        {blocks.map((block) => (
          <Fragment key={startOf(block)}>
            {setBlock(block, document, { current, first: block === firstTitle })}
          </Fragment>
        ))}
      </div>
    </ScanProvider>
  );
}

function ScanHead() {
  const { t } = useTranslation();
  return (
    <p className="scan-head" aria-hidden="true">
      <span>{t("reader.mendedText")}</span>
      <span>{t("reader.scanText")}</span>
    </p>
  );
}

function useScan(document: string, wanted: boolean) {
  const { data } = useQuery({ ...scanQuery(document), enabled: wanted });
  return useMemo(() => {
    if (!wanted) return null;
    const paragraphs: ScanBody["paragraphs"] = data?.paragraphs ?? [];
    return new Map(paragraphs.map((each) => [each.text.start, each]));
  }, [data, wanted]);
}

function startOf(block: Block): number {
  switch (block.kind) {
    case "line":
      return block.line.start;
    case "section":
      return block.heading.start;
    case "article":
      return block.article.range.start;
    case "annex":
      return block.title.start;
  }
}

function setBlock(
  block: Block,
  document: DocumentBody,
  { current, first }: { current: string | undefined; first: boolean },
): ReactNode {
  switch (block.kind) {
    case "annex":
      return <Annex {...block} />;
    case "article":
      return (
        <ArticleView block={block} document={document} current={block.article.id === current} />
      );
    case "section":
      return (
        <ScanBeside range={block.heading}>
          {createElement(
            `h${block.level}`,
            { className: "paper-section" },
            <Words {...block.heading} title />,
          )}
        </ScanBeside>
      );
    case "line":
      return <ScanBeside range={block.line}>{setLine(block.line, first, document)}</ScanBeside>;
  }
}

function setLine(line: Line, first: boolean, document: DocumentBody): ReactNode {
  const words = <Words start={line.start} end={line.end} title={line.role === "title"} />;
  switch (line.role) {
    case "title":
      return first ? (
        <h1 className="paper-title">{words}</h1>
      ) : (
        <h2 className="paper-title paper-title-issued">{words}</h2>
      );
    case "event": {
      const from = line.start - document.range.start;
      const date = eventDate(document.text.slice(from, line.end - document.range.start));
      const after = line.start + date.length;
      return (
        <p
          id={lineAnchor(line.start)}
          className={date === "△" ? "paper-event paper-event-same" : "paper-event"}
        >
          <strong>
            <Words start={line.start} end={after} />
          </strong>
          <Words start={after} end={line.end} />
        </p>
      );
    }
    default:
      return (
        <p id={lineAnchor(line.start)} className={`paper-${line.role}`}>
          {words}
        </p>
      );
  }
}
