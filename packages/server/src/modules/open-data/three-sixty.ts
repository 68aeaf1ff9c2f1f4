import type { OpenAward } from "./schemas.ts";

/**
 * The list of org-id.guide that the unified social credit code stands in: CN-USCI, «Unified Social Credit Identifier».
 */
const organisationId = (creditCode: string): string => `CN-USCI-${creditCode}`;

/** A number of JSON as its own digits: no float comes between the books and the file. */
class Digits {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Value = string | Digits | readonly Value[] | { readonly [name: string]: Value };

function write(value: Value): string {
  if (value instanceof Digits) return value.text;
  if (typeof value === "string") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(write).join(",")}]`;
  const members = Object.entries(value).map(
    ([name, each]) => `${JSON.stringify(name)}:${write(each)}`,
  );
  return `{${members.join(",")}}`;
}

/** One award as a grant of the 360Giving Data Standard, without anything about a person. */
function grantOf(award: OpenAward): string {
  const { id, payee, measureTitle, place, programme, programmeTitle, lines } = award;
  const recipient = organisationId(payee.creditCode);
  return write({
    id,
    title: measureTitle.zh,
    description: `${programmeTitle}。依据：${place}。`,
    currency: "CNY",
    amountAwarded: new Digits(award.amount),
    amountDisbursed: new Digits(award.paid),
    awardDate: award.awardedOn,
    recipientOrganization: [{ id: recipient, name: payee.name }],
    // Public bodies have no code here: they are named as the gazette's register names them.
    fundingOrganization: lines.map(({ payer, payerName }) => ({
      id: `gongbao-body-${payer}`,
      name: payerName,
    })),
    grantProgramme: [{ code: programme, title: programmeTitle }],
    classifications: [{ vocabulary: "gongbao", code: award.measure, title: measureTitle.zh }],
    disbursementTransaction: lines.map(({ code, payer, paid }) => ({
      id: `${id}-${code}`,
      transactionDate: award.paidOn,
      currency: "CNY",
      value: new Digits(paid),
      provider: `gongbao-body-${payer}`,
      recipient,
    })),
  });
}

/** The awards as a package of 360Giving 1.4, award by award. */
export async function* threeSixtyOf(
  awards: AsyncIterable<OpenAward>,
  issued: string,
): AsyncGenerator<string> {
  const about = {
    version: "1.4",
    identifier: "gongbao-awards",
    title: "已拨付的奖补 / Awards paid",
    issued,
  };
  yield `${write(about).slice(0, -1)},"grants":[`;
  let first = true;
  for await (const award of awards) {
    yield `${first ? "" : ","}\n${grantOf(award)}`;
    first = false;
  }
  yield "\n]}\n";
}
