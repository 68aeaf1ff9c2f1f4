import type { ErratumBody } from "../api/bodies.ts";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../language/useLanguage.ts";

/** A sign after mended or doubtful words that opens, below their line, what the scan has, what stands here, and why. */
export function ErratumNote({ erratum }: { readonly erratum: ErratumBody }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { kind, original, mended, reason } = erratum;
  const rows = [
    [t("reader.original"), original, "zh-CN"],
    ...(mended === original
      ? []
      : [
          [
            t(kind === "mended" ? "reader.changedTo" : "reader.perhaps"),
            mended === "" ? t("reader.removed") : mended,
            mended === "" ? t("frame.lang") : "zh-CN",
          ],
        ]),
    [t("reader.reason"), reason[language], t("frame.lang")],
  ];
  return (
    <>
      <button
        type="button"
        className="erratum-sign"
        lang="zh-CN"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {t("reader.sign")}
        <span className="visually-hidden">{original}</span>
      </button>
      {open ? (
        <span id={id} className="erratum-note" role="note" lang={t("frame.lang")}>
          <strong>{t(kind === "mended" ? "reader.mended" : "reader.noted")}</strong>
          {rows.map(([label, words, lang]) => (
            <span key={label} className="erratum-row">
              <span>{label}</span>
              <span lang={lang}>{words}</span>
            </span>
          ))}
        </span>
      ) : null}
    </>
  );
}
