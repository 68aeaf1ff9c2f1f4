import { InChinese } from "../language/InChinese.tsx";
import type { Award, Rulebook } from "@gongbao/engine";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useLanguage } from "../language/useLanguage.ts";
import { articlePath } from "../reader/addresses.ts";
import { cut } from "../reader/marks.ts";
import { type Asking, askingFor } from "./conversation.ts";
import { fieldOf } from "./fields.ts";
import { type Form, rowsOf } from "./form.ts";
import { GoTo } from "./GoTo.tsx";
import { HowToGet } from "./HowToGet.tsx";
import { WholeNumbers } from "../language/WholeNumbers.tsx";
import { useMoney } from "../money/useMoney.ts";
import { type Quote, outsideOf, quotesOf } from "./quotes.ts";
import { reasonBeside } from "./reason.ts";
import { rivalsOf } from "./rivals.ts";
import { useDocumentName } from "./useDocumentName.ts";

/** One award: how much, to whom, why, what is missing, by which words. */
export function AwardCard({
  award,
  rulebook,
  form,
  among,
  heading: Heading = "h4",
  onAsk,
}: {
  readonly award: Award;
  /** All that came of the case: of them it tells which are not given together with it. */
  readonly among?: readonly Award[];
  readonly rulebook: Rulebook;
  readonly form: Form;
  /** One below what stands around it. */
  readonly heading?: "h3" | "h4";
  /** Asks what it waits for, where the page has no field for it. */
  readonly onAsk?: ((asking: Asking) => void) | undefined;
}) {
  const { t } = useTranslation();
  const nameOf = useDocumentName();
  const language = useLanguage();
  const money = useMoney();
  const measure = rulebook.measures.find((each) => each.id === award.measure);
  const thing = nameOfThing(award, rulebook, form);
  const reason = money.words(reasonBeside(award, language));
  const rivals = among === undefined ? [] : rivalsOf(award, among, rulebook.collisions);
  const elsewhere = outsideOf(award.citations);
  const effects = award.status === "not-due" ? [] : (measure?.effects ?? []);
  return (
    <article className={`award award-${award.status}`}>
      <Heading>
        <InChinese words={award.title[language]} title />
        {thing === null ? null : (
          <span className="award-thing">
            {t("calculator.row", { name: thing.kind[language], number: thing.number })}
          </span>
        )}
      </Heading>
      <p className="award-amount">{money.range(award.amount)}</p>
      {reason === "" ? null : (
        <p className="award-reason">
          <InChinese words={reason} />
        </p>
      )}
      {rivals.length === 0 ? null : (
        <p className="award-reason">
          <InChinese
            words={t("calculator.notTogether", {
              others: rivals
                .map((title) => `“${title[language]}”`)
                .join(language === "zh" ? "、" : ", "),
            })}
          />
        </p>
      )}
      {award.status === "not-due" ? null : (
        <p className="meta">
          <span>{t("calculator.payee", { payee: award.payee[language] })}</span>
          {measure?.quota ? <span>{t("calculator.quota")}</span> : null}
        </p>
      )}
      {effects.map(({ label }) => (
        <p key={label.zh} className="field-note">
          {label[language]}
        </p>
      ))}
      {award.missing.length > 0 ? (
        <ul className="award-missing">
          <li>{t("calculator.missing")}</li>
          {award.missing.map((fact) => (
            <li key={fact}>
              <GoTo
                field={fieldOf(fact, rulebook, form, award.item)}
                onMissing={onAsk && (() => onAsk(askingFor(fact, award.item, rulebook, form)))}
              >
                {labelOf(fact, rulebook)[language]}
              </GoTo>
            </li>
          ))}
        </ul>
      ) : null}
      {measure === undefined || award.status === "not-due" ? null : (
        <HowToGet measure={measure} rulebook={rulebook} />
      )}
      <details className="award-words">
        <summary>
          <InChinese
            words={t("calculator.words", {
              document: nameOf(award.document),
              article: award.article,
            })}
            title
          />
          <span className="visually-hidden">{award.title[language]}</span>
        </summary>
        {quotesOf(award.citations).map((quote) => (
          <QuoteView key={quote.citation.start} quote={quote} />
        ))}
        {elsewhere.length === 0 ? null : (
          <p>
            {t("calculator.elsewhere")}
            <InChinese words={elsewhere.join("、")} />
          </p>
        )}
        <p>
          <Link to={articlePath(award.document, award.article)}>
            {t("calculator.read", { article: award.article })}
          </Link>
        </p>
      </details>
    </article>
  );
}

function QuoteView({ quote: { citation, figures } }: { readonly quote: Quote }) {
  return (
    <blockquote lang="zh-CN">
      {cut(
        citation,
        figures.map((range) => ({ ...range, kind: "figure" })),
      ).map((piece) => {
        const words = citation.quote.slice(
          piece.start - citation.start,
          piece.end - citation.start,
        );
        return piece.marks.length > 0 ? (
          <mark key={piece.start}>
            <WholeNumbers words={words} />
          </mark>
        ) : (
          <span key={piece.start}>
            <WholeNumbers words={words} />
          </span>
        );
      })}
    </blockquote>
  );
}

function labelOf(wanted: string, rulebook: Rulebook) {
  return (
    rulebook.facts.find((fact) => fact.id === wanted)?.label ??
    rulebook.subjects.find((subject) => subject.list === wanted)?.label ?? {
      zh: wanted,
      en: wanted,
    }
  );
}

function nameOfThing(award: Award, rulebook: Rulebook, form: Form) {
  const { item } = award;
  const kind = rulebook.subjects.find((subject) => subject.id === item?.kind);
  if (!item || !kind || kind.list === null) return null;
  const place = rowsOf(form, kind.list).findIndex((row) => row.id === item.id);
  return place < 0 ? null : { kind: kind.label, number: place + 1 };
}
