import type { ErratumBody } from "@gongbao/server";
import { Popover } from "antd";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../language/useLanguage.ts";

/** A sign after mended or doubtful words that opens what the scan has, what stands here, and why. */
export function ErratumNote({ erratum }: { readonly erratum: ErratumBody }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { kind, original, mended, reason } = erratum;
  const title = t(kind === "mended" ? "reader.mended" : "reader.noted");
  const content = (
    <dl className="erratum-note">
      <dt>{t("reader.original")}</dt>
      <dd lang="zh-CN">{original}</dd>
      {mended === original ? null : (
        <>
          <dt>{t(kind === "mended" ? "reader.changedTo" : "reader.perhaps")}</dt>
          <dd lang="zh-CN">{mended === "" ? t("reader.removed") : mended}</dd>
        </>
      )}
      <dt>{t("reader.reason")}</dt>
      <dd>{reason[language]}</dd>
    </dl>
  );
  return (
    <Popover
      title={title}
      content={content}
      trigger="click"
      getPopupContainer={(sign) => sign.closest("main") ?? document.body}
    >
      <button type="button" className="erratum-sign" lang="zh-CN">
        {t("reader.sign")}
        <span className="visually-hidden">{original}</span>
      </button>
    </Popover>
  );
}
