import { useTranslation } from "react-i18next";
import type { StudyBody } from "../api/bodies.ts";
import { useLanguage } from "../language/useLanguage.ts";

/** Why uploaded tables came to nothing, with each fault of a file and its place. */
export function TablesProblem({
  problem,
}: {
  readonly problem: NonNullable<StudyBody["problem"]>;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      <p className="failure-title">{problem.message[language]}</p>
      <ul>
        {problem.faults.map(({ file, row, column, message }) => (
          <li key={`${file} ${row} ${column} ${message.en}`}>
            {row === null
              ? t("files.fault", { file, words: message[language] })
              : t("files.faultOfRow", { file, row, words: message[language] })}
          </li>
        ))}
      </ul>
    </>
  );
}
