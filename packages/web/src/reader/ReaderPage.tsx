import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { Button, Drawer, Switch } from "antd";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useParams, useSearchParams } from "react-router";
import { documentQuery } from "../api/queries.ts";
import { layOut } from "./blocks.ts";
import { Contents } from "./Contents.tsx";
import { FigureTold } from "./Figure.tsx";
import { findWords } from "./find-words.ts";
import { landmarksOf } from "./landmarks.ts";
import { Neighbours } from "./Neighbours.tsx";
import { programmesQuery } from "../programmes/queries.ts";
import { windowOn } from "../programmes/window.ts";
import { sessionQuery } from "../session/session.ts";
import { Paper } from "./Paper.tsx";
import { rulesQuery } from "./queries.ts";
import { RulesProvider } from "./rules.ts";
import { useArticleInView } from "./useArticleInView.ts";
import { useCurrentInRail } from "./useCurrentInRail.ts";
import { TextProvider } from "./Words.tsx";
import "./reader.css";

/** A document, as it should look, with its contents beside it. */
export function ReaderPage() {
  const { t } = useTranslation();
  const { document: id = "", article } = useParams();
  const { data: document } = useSuspenseQuery(documentQuery(id));
  const [parameters] = useSearchParams();
  const [showErrata, setShowErrata] = useState(false);
  const [showFigures, setShowFigures] = useState(true);
  const [showScan, setShowScan] = useState(false);
  const [contentsOpen, setContentsOpen] = useState(false);
  useArticleInView(id, article);
  const blocks = useMemo(() => layOut(document), [document]);
  const landmarks = useMemo(() => landmarksOf(document, blocks), [document, blocks]);
  const rail = useCurrentInRail(article);
  const missing = article !== undefined && !document.articles.some((each) => each.id === article);
  const close = () => setContentsOpen(false);
  const sought = parameters.get("find") ?? "";
  const { data: rules } = useQuery(rulesQuery(id));
  const { data: session } = useSuspenseQuery(sessionQuery);
  const { today } = session;
  const { data: programmes } = useQuery({ ...programmesQuery, enabled: today !== null });
  const figures = useMemo(() => rules?.articles.flatMap((each) => each.figures) ?? [], [rules]);
  const does = {
    articles: rules?.articles ?? [],
    programmes: (programmes ?? []).filter(
      (each) => today !== null && windowOn(each, today).is === "open",
    ),
  };
  const words = {
    words: document.text,
    offset: document.range.start,
    errata: document.errata,
    redactions: document.redactions,
    hits: findWords(document.text, sought, document.range.start),
    figures,
    showFigures,
    showErrata,
  };
  const name = document.number ?? document.title;
  return (
    <div className="reader" data-scan={showScan}>
      <title>{`${article === undefined ? "" : t("reader.article", { article })}${name} · ${t("frame.brand")}`}</title>
      <aside className="reader-rail" ref={rail}>
        <Contents document={document} landmarks={landmarks} current={article} />
      </aside>
      <div className="reader-main">
        <div className="reader-tools">
          <Button className="reader-open-contents" onClick={() => setContentsOpen(true)}>
            {t("reader.contents")}
          </Button>
          {document.errata.length > 0 ? (
            <Tool
              label={t("reader.showErrata", { count: document.errata.length })}
              checked={showErrata}
              onChange={setShowErrata}
            />
          ) : null}
          {figures.length > 0 ? (
            <Tool
              label={t("reader.showFigures", { count: figures.length })}
              checked={showFigures}
              onChange={setShowFigures}
            />
          ) : null}
          <Tool label={t("reader.showScan")} checked={showScan} onChange={setShowScan} />
          <button
            type="button"
            className="plain-link reader-print"
            onClick={() => globalThis.print()}
          >
            {t("reader.print")}
          </button>
        </div>
        {missing ? (
          <p className="reader-missing" role="alert">
            {t("reader.noArticle", { article })}
          </p>
        ) : null}
        {showErrata ? <p className="note reader-key">{t("reader.errataKey")}</p> : null}
        {document.redactions.length > 0 ? (
          <p className="note reader-key">{t("reader.maskedNote")}</p>
        ) : null}
        <TextProvider value={words}>
          <RulesProvider value={does}>
            <Paper document={document} blocks={blocks} scan={showScan} current={article} />
          </RulesProvider>
        </TextProvider>
        <FigureTold figures={figures} />
        <Neighbours document={document} />
      </div>
      <Drawer
        title={t("reader.contents")}
        placement="left"
        size={340}
        open={contentsOpen}
        onClose={close}
      >
        <Contents document={document} landmarks={landmarks} current={article} onChoose={close} />
      </Drawer>
    </div>
  );
}

function Tool({
  label,
  checked,
  onChange,
}: {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  return (
    <label className="reader-tool">
      <Switch checked={checked} onChange={onChange} aria-label={label} />
      <span aria-hidden="true">{label}</span>
    </label>
  );
}
