import { useTranslation } from "react-i18next";
import type { Block } from "./blocks.ts";
import { Words } from "./Words.tsx";
import "./annex.css";

/** The annex as the table it is: each formula beside the notes that explain it. */
export function Annex({ annex, title }: Extract<Block, { kind: "annex" }>) {
  const { t } = useTranslation();
  return (
    <div className="annex" id="annex">
      <h2 id="annex-title">
        <Words start={title.start} end={title.end} />
      </h2>

      <table>
        <thead>
          <tr>
            <th scope="col">{t("reader.annexItem")}</th>
            <th scope="col">{t("reader.annexFormula")}</th>
            <th scope="col">{t("reader.annexNotes")}</th>
          </tr>
        </thead>
        {annex.rows.map((row) => (
          <tbody key={row.id}>
            {row.formulas.map((formula, index) => (
              <tr key={formula.start}>
                {index === 0 ? (
                  <th scope="rowgroup" rowSpan={row.formulas.length}>
                    <Words start={row.item.start} end={row.item.end} />
                  </th>
                ) : null}
                <td data-label={t("reader.annexFormula")}>
                  <Words start={formula.start} end={formula.end} />
                </td>
                <td data-label={t("reader.annexNotes")}>
                  {row.notes
                    .filter((note) => note.formula === index)
                    .map(({ range }) => (
                      <p key={range.start} className="annex-note">
                        <Words start={range.start} end={range.end} />
                      </p>
                    ))}
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
