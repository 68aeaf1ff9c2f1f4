import { type Label, type Rulebook, type Subject, rulebookHash } from "@gongbao/engine";
import { factsRead, levelsRead } from "@gongbao/rulebook";
import type { Transaction } from "kysely";
import { isCode } from "../../../database/connect.ts";
import { ApiError, notFound } from "../../../errors/api-error.ts";
import { findLine } from "../../../ledger/budget.ts";
import type { ServedVolume } from "../../../volume/volume.ts";
import { answerableFor } from "./answerable.ts";
import { decidersNamed, measureOf } from "./discretion.ts";
import { byDecided, canRankBy } from "./ranking.ts";
import type { NewProgramme, ProgrammeBody } from "../schemas.ts";
import type { Tables } from "../tables.ts";

/** Opens a measure for a year: its window, its budget lines, who leads and who is asked. */
export async function openProgramme(
  transaction: Transaction<Tables>,
  rulebook: Rulebook,
  { issue, organisations }: Pick<ServedVolume, "issue" | "organisations">,
  programme: NewProgramme,
  { at, by }: { readonly at: string; readonly by: string },
): Promise<void> {
  const measure = rulebook.measures.find(({ id }) => id === programme.measure);
  if (measure === undefined) {
    throw notFound({ zh: "措施", en: "measure" }, "measure", programme.measure, []);
  }
  const bodies = answerableFor(issue, rulebook, organisations, measure.id);
  const deciders = decidersNamed({ rulebook, organisations }, measure.id);
  const named = bodies.length === 0 || bodies.includes(programme.leading);
  if (!named && programme.basis === undefined) {
    throw notItsBody(programme.leading, bodies);
  }
  refuseRanking(rulebook, programme);
  for (const { line, payer } of programme.shares) {
    // A county's own line is looked for when a case of that county is checked.
    if (payer === null) continue;
    const found = await findLine(transaction, line, programme.year);
    const { payer: owner } = await transaction
      .selectFrom("ledger.budget_line")
      .select("payer")
      .where("id", "=", found.id)
      .executeTakeFirstOrThrow();
    if (owner !== payer) throw otherPayer(line, owner, payer);
  }
  try {
    await transaction
      .insertInto("cases.programme")
      .values({
        id: programme.id,
        measure: programme.measure,
        year: programme.year,
        title: programme.title,
        leading_body: programme.leading,
        supporting_bodies: programme.supporting,
        opens_on: programme.opensOn,
        closes_on: programme.closesOn,
        quota: programme.quota ?? null,
        notice_days: programme.noticeDays,
        turn_days: programme.turnDays,
        evidence_facts: evidenceFactsOf(rulebook, programme),
        rulebook_hash: rulebookHash(rulebook),
        basis: programme.basis ?? null,
        deciding_bodies: [...deciders.bodies],
        county_decides: deciders.county,
        rank_by: programme.rankBy ?? null,
        ties: programme.rankBy === undefined ? null : (programme.ties ?? "none"),
        made_at: at,
        made_by: by,
      })
      .execute();
  } catch (error) {
    if (isCode(error, "23505")) throw programmeExists(programme.id);
    if (isCode(error, "23514")) throw wrongWindow(programme.opensOn, programme.closesOn);
    throw error;
  }
  await transaction
    .insertInto("cases.programme_share")
    .values(
      programme.shares.map(({ line, payer, numerator }, position) => ({
        programme_id: programme.id,
        position,
        line_code: line,
        payer,
        numerator,
      })),
    )
    .execute();
}

/** What the places go by must be there: a number of places, and a fact that the measure reads. */
function refuseRanking(rulebook: Rulebook, { measure, quota, rankBy }: NewProgramme): void {
  if (rankBy === undefined) return;
  if (quota === undefined) throw noQuota;
  if (rankBy === byDecided) return;
  const facts = factsRead(rulebook, [measureOf(rulebook, measure)]);
  const numbers = facts.filter(canRankBy);
  if (numbers.some(({ id }) => id === rankBy)) return;
  throw notFound({ zh: "可供排名的事实", en: "fact to rank by" }, "rankBy", rankBy, [
    byDecided,
    ...numbers.map(({ id }) => id),
  ]);
}

/** The facts that a programme wants proved: those it names, or all that the measure reads and that something proves. */
function evidenceFactsOf(
  rulebook: Rulebook,
  { measure, needsEvidence }: Pick<NewProgramme, "measure" | "needsEvidence">,
): string[] {
  const read = factsRead(rulebook, [measureOf(rulebook, measure)]);
  if (needsEvidence === undefined) {
    return read.flatMap((fact) => (fact.evidence === null ? [] : [fact.id]));
  }
  const known = read.map((fact) => fact.id);
  const unknown = needsEvidence.find((fact) => !known.includes(fact));
  if (unknown === undefined) return needsEvidence;
  throw notFound({ zh: "事实", en: "fact" }, "needsEvidence", unknown, known);
}

type Row = Tables["cases.programme"];

/** What one thing of a kind is called; null for the holder, who is no thing in a list. */
const thingOf = (subject: Subject | undefined): Label | null =>
  subject === undefined || subject.list === null ? null : { ...subject.label };

/** A programme as it is shown, with the form that its measure makes. */
export function showProgramme(
  rulebook: Rulebook,
  row: Row,
  names: ProgrammeBody["names"],
): ProgrammeBody {
  const measure = rulebook.measures.find(({ id }) => id === row.measure);
  if (measure === undefined) throw new Error(`the rules have no measure ${row.measure}`);
  const subjects = new Map(rulebook.subjects.map((subject) => [subject.id, subject]));
  const listOf = (kind: string) => subjects.get(kind)?.list ?? null;
  return {
    id: row.id,
    measure: row.measure,
    measureTitle: { ...measure.title },
    document: measure.document,
    article: measure.article,
    year: row.year,
    title: row.title,
    leading: row.leading_body,
    basis: row.basis,
    supporting: row.supporting_bodies,
    opensOn: row.opens_on,
    closesOn: row.closes_on,
    quota: row.quota,
    noticeDays: row.notice_days,
    turnDays: row.turn_days,
    rankBy: row.rank_by,
    needsEvidence: row.evidence_facts,
    questions: factsRead(rulebook, [measure]).map((fact) => ({
      fact: fact.id,
      of: listOf(fact.of[0] ?? "") ?? "facts",
      ofLabel: thingOf(subjects.get(fact.of[0] ?? "")),
      type: fact.type,
      label: { ...fact.label },
      hint: fact.hint && { ...fact.hint },
      evidence: fact.evidence && { ...fact.evidence },
      levels: levelsRead(fact, [measure]).map((level) => ({ ...level })),
    })),
    names,
  };
}

const refuse = (code: string, where: string, message: Label, expected: string, found: string) =>
  new ApiError(409, {
    code,
    message: { ...message },
    where,
    expected,
    found,
    advice: { zh: "请改正后再发布。", en: "Correct it and open it again." },
  });

const notItsBody = (found: string, expected: readonly string[]) =>
  refuse(
    "not-its-body",
    "leading",
    {
      zh: "条文没有规定由这个单位负责",
      en: "The article does not make this body answer for the measure",
    },
    `${expected.join(", ")}; or a basis`,
    found,
  );

const noQuota = refuse(
  "no-quota",
  "quota",
  { zh: "按排名分配须有名额", en: "Places that go by rank need a number of places" },
  ">= 1",
  "",
);

const otherPayer = (line: string, owner: string, payer: string) =>
  new ApiError(409, {
    code: "other-payer",
    message: { zh: "预算项目不属于这个出资单位", en: "The budget line is another payer's" },
    where: line,
    expected: owner,
    found: payer,
    advice: { zh: "请核对预算项目。", en: "See whose line it is." },
  });

const programmeExists = (id: string) =>
  new ApiError(409, {
    code: "programme-exists",
    message: { zh: "这个项目已经发布", en: "This programme exists already" },
    where: "id",
    expected: null,
    found: id,
    advice: { zh: "请换一个代码。", en: "Choose another id." },
  });

const wrongWindow = (opens: string, closes: string) =>
  new ApiError(400, {
    code: "wrong-window",
    message: { zh: "截止日早于开始日", en: "The last day comes before the first" },
    where: "closesOn",
    expected: `>= ${opens}`,
    found: closes,
    advice: { zh: "请改正日期。", en: "Correct the days." },
  });
