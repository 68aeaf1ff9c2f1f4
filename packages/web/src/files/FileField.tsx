import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../language/useLanguage.ts";
import "../fields/fields.css";
import "./files.css";

/**
 * A place for files. The browser's own would speak the browser's language; this one speaks the page's, and tells which
 * files were chosen.
 */
export function FileField({
  id,
  label,
  accept,
  onChoose,
  multiple = false,
  note = null,
  taken = null,
}: {
  readonly id: string;
  readonly label: string;
  /** The endings or media types that are meant, with commas between. */
  readonly accept: string;
  readonly onChoose: (files: readonly File[]) => void;
  readonly multiple?: boolean;
  readonly note?: ReactNode;
  /** Names of the files that were taken, where not every one chosen may be; otherwise all of them are told. */
  readonly taken?: readonly string[] | null;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [chosen, name] = useState<readonly string[]>([]);
  const names = taken ?? chosen;
  const choose = t(multiple ? "files.chooseSeveral" : "files.choose");
  return (
    <div className="entry">
      <span className="file-label">{label}</span>
      <div className="file-row">
        <label className="button button-quiet file-choose">
          {choose}
          <input
            id={id}
            type="file"
            className="visually-hidden"
            multiple={multiple}
            accept={accept}
            aria-label={`${choose}${language === "zh" ? "：" : ": "}${label}`}
            aria-describedby={`${id}-chosen`}
            onChange={({ target }) => {
              const files = [...(target.files ?? [])];
              name(files.map((file) => file.name));
              onChoose(files);
              // The same file, mended, may be chosen again.
              target.value = "";
            }}
          />
        </label>
        <output id={`${id}-chosen`} className="note">
          {names.length === 0
            ? t("files.none")
            : new Intl.ListFormat(language, { type: "unit" }).format(names)}
        </output>
      </div>
      {note === null ? null : <p className="entry-note">{note}</p>}
    </div>
  );
}
