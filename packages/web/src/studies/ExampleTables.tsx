import { useQuery } from "@tanstack/react-query";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { exampleQuery } from "./queries.ts";

/** Tables of a few fictional firms, to be saved and their form copied; nothing where there are none to be had. */
export function ExampleTables() {
  const { t } = useTranslation();
  const { data: files = [] } = useQuery(exampleQuery);
  if (files.length === 0) return null;
  return (
    <>
      <br />
      {t("studies.example")}
      {files.map((file) => (
        <Fragment key={file}>
          {" "}
          <a href={`/api/v1/studies/example/${file}`} download>
            {file}
          </a>
        </Fragment>
      ))}
    </>
  );
}
