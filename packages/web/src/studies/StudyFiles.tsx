import { useTranslation } from "react-i18next";
import type { StudyBody } from "../api/bodies.ts";
import { useLanguage } from "../language/useLanguage.ts";

/** What each of the files is for, by how its name ends. */
const kinds = [
  [/^report\.(?:zh|en)\.html$/u, "studies.fileReport"],
  [/\.xlsx$/u, "studies.fileWorkbook"],
  [/^comparison\.csv$/u, "studies.fileCsv"],
  [/^rejected\.csv$/u, "studies.fileRejected"],
  [/\.json$/u, "studies.fileJson"],
] as const;

/** The files that came of a study, in the language of the page where there is one in each. */
export function StudyFiles({ study: { id, files } }: { readonly study: StudyBody }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const other = language === "zh" ? ".en." : ".zh.";
  return (
    <section aria-labelledby="study-files">
      <h2 id="study-files">{t("studies.download")}</h2>
      <ul className="studies-files">
        {files
          .filter(({ kind, name }) => kind === "output" && !name.includes(other))
          .map(({ name }) => {
            const words = kinds.find(([form]) => form.test(name))?.[1];
            return (
              <li key={name}>
                <a href={`/api/v1/studies/${id}/files/${name}`} download>
                  {name}
                </a>
                {words === undefined ? null : <span className="note"> {t(words)}</span>}
              </li>
            );
          })}
      </ul>
    </section>
  );
}
