import { readYuan, writeYuan } from "@gongbao/engine";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { ProgrammeBody } from "../api/bodies.ts";
import { useChange } from "../api/change.ts";
import { api, bodyOf } from "../api/request.ts";
import { Sure } from "../fields/Sure.tsx";
import { useDates } from "../language/useDates.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { useMoney } from "../money/useMoney.ts";
import { Failure } from "../states/Failure.tsx";
import { Row } from "../table/Row.tsx";
import { Table } from "../table/Table.tsx";

/** The places of a programme given to those that rank first; and who has them now. */
export function Ranking({
  programme,
  today,
}: {
  readonly programme: ProgrammeBody;
  readonly today: string;
}) {
  const { t } = useTranslation();
  const { day } = useDates();
  const language = useLanguage();
  const money = useMoney();
  const { id, quota, rankBy, closesOn, questions } = programme;
  const ranking = useChange({
    send: (_: null, header) =>
      bodyOf(
        api.POST("/api/v1/programmes/{programme}/ranking", {
          params: { path: { programme: id }, header },
        }),
      ),
    changes: [["work"]],
  });
  if (rankBy === null || quota === null) return null;
  const question = questions.find(({ fact }) => fact === rankBy);
  const by = rankBy === "decided" ? t("manage.byDecided") : (question?.label[language] ?? rankBy);
  if (today <= closesOn) {
    return <p className="note">{t("manage.rankAfter", { by, day: day(closesOn) })}</p>;
  }
  const say = (score: string): string => {
    if (rankBy === "decided") return money.yuan(writeYuan(BigInt(score)));
    return question?.type === "money" && readYuan(score) !== null ? money.yuan(score) : score;
  };
  return (
    <div>
      <Sure
        does={t("manage.rank")}
        question={t("manage.rankQuestion", { count: quota, by })}
        busy={ranking.changing}
        onSure={() => ranking.change(null)}
      />
      <Failure fault={ranking.fault} />
      {ranking.came === undefined ? null : (
        <>
          <output>
            {t("manage.ranked", {
              count: ranking.came.places.filter(({ chosen }) => chosen).length,
              all: ranking.came.places.length,
            })}
          </output>
          {ranking.came.places.length === 0 ? null : (
            <Table
              caption={t("manage.ranking")}
              heads={[t("manage.case"), { figure: by }, t("manage.place")]}
            >
              <tbody>
                {ranking.came.places.map(({ case: number, score, chosen, tied }) => (
                  <Row key={number}>
                    <th scope="row">
                      <Link className="whole" to={`/cases/${number}`}>
                        {number}
                      </Link>
                    </th>
                    <td className="figure">{say(score)}</td>
                    <td>
                      {chosen ? t("manage.chosen") : t("manage.notChosen")}
                      {tied ? t("manage.tied") : ""}
                    </td>
                  </Row>
                ))}
              </tbody>
            </Table>
          )}
        </>
      )}
    </div>
  );
}
