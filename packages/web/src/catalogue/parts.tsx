import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { MeasureBody } from "../api/bodies.ts";
import { InChinese } from "../language/InChinese.tsx";
import { WholeNumbers } from "../language/WholeNumbers.tsx";
import { sentence } from "../language/language.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { useMoney } from "../money/useMoney.ts";
import { Bodies } from "../people/Bodies.tsx";
import { articlePath } from "../reader/addresses.ts";
import { kindWords } from "./kinds.ts";
import { UpTo } from "./UpTo.tsx";

interface Label {
  readonly zh: string;
  readonly en: string;
}

/** What a measure is made of, as rows with a heading each; the same for one measure and for several side by side. */
export const partsOfMeasure = [
  { id: "gives", words: "catalogue.gives", View: Gives },
  { id: "who", words: "catalogue.forWhom", View: Who },
  { id: "limits", words: "catalogue.limits", View: Limits },
  { id: "collisions", words: "catalogue.collisions", View: Collisions },
  { id: "evidence", words: "catalogue.evidence", View: Evidence },
  { id: "decides", words: "catalogue.decides", View: Decides },
  { id: "validity", words: "catalogue.validity", View: Validity },
  { id: "interpretations", words: "catalogue.interpretations", View: Interpretations },
  { id: "words", words: "catalogue.quotes", View: Words },
] as const;

interface Shown {
  readonly measure: MeasureBody;
}

/** What is said of a measure, in a column so narrow beside others that it is broken between words alone. */
function Sentence({ words }: { readonly words: string }) {
  return (
    <p>
      <InChinese words={words} title />
    </p>
  );
}

function Labels({ labels, none }: { readonly labels: readonly Label[]; readonly none: string }) {
  const language = useLanguage();
  const money = useMoney();
  const [only] = labels;
  if (only === undefined) return <p>{none}</p>;
  if (labels.length === 1) return <Sentence words={money.words(only[language])} />;
  return (
    <ul>
      {labels.map((label) => (
        <li key={label.zh}>
          <InChinese words={money.words(label[language])} title />
        </li>
      ))}
    </ul>
  );
}

function Gives({ measure }: Shown) {
  const { t } = useTranslation();
  const language = useLanguage();
  const money = useMoney();
  return (
    <>
      <p className="catalogue-sum">
        <UpTo measure={measure} />
      </p>
      <Sentence words={sentence(money.words(measure.gives[language]))} />
      <p className="meta">
        <span>{t(kindWords(measure.instrument))}</span>
        <span>{t("catalogue.payee", { payee: measure.payee[language] })}</span>
        {measure.payers.map((payer) => (
          <span key={payer.zh}>{sentence(payer[language])}</span>
        ))}
      </p>
      {measure.effects.map((effect) => (
        <Sentence key={effect.zh} words={money.words(effect[language])} />
      ))}
    </>
  );
}

function Who({ measure }: Shown) {
  const language = useLanguage();
  const money = useMoney();
  return (
    <>
      <Sentence words={money.words(measure.who[language])} />
      {measure.quota === null ? null : <Sentence words={money.words(measure.quota[language])} />}
    </>
  );
}

function Limits({ measure }: Shown) {
  const { t } = useTranslation();
  return <Labels labels={measure.limits} none={t("catalogue.noLimits")} />;
}

function Collisions({ measure }: Shown) {
  const { t } = useTranslation();
  return <Labels labels={measure.collisions} none={t("catalogue.noCollisions")} />;
}

function Evidence({ measure }: Shown) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (measure.evidence.length === 0) return <p>{t("catalogue.noEvidence")}</p>;
  return (
    <dl className="catalogue-evidence">
      {measure.evidence.map(({ fact, proof }) => (
        <div key={fact.zh}>
          <dt>{fact[language]}</dt>
          <dd>{proof === null ? t("catalogue.noProof") : proof[language]}</dd>
        </div>
      ))}
    </dl>
  );
}

function Decides({ measure }: Shown) {
  const { t } = useTranslation();
  const { deciders, leads, supports } = measure;
  return (
    <>
      {deciders.length > 0 ? <Labels labels={deciders} none="" /> : null}
      {leads.length > 0 ? (
        <p>
          {t("catalogue.leads")}
          <Bodies of={leads} />
        </p>
      ) : null}
      {supports.length > 0 ? (
        <p>
          {t("catalogue.supports")}
          <Bodies of={supports} />
        </p>
      ) : null}
      {deciders.length + leads.length + supports.length === 0 ? (
        <p>{t("catalogue.nobody")}</p>
      ) : null}
    </>
  );
}

function Validity({ measure }: Shown) {
  const language = useLanguage();
  const money = useMoney();
  return <Sentence words={money.words(measure.validity[language])} />;
}

function Interpretations({ measure }: Shown) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (measure.interpretations.length === 0) return <p>{t("catalogue.noDoubts")}</p>;
  return (
    <>
      {measure.interpretations.map(({ id, title, why, taken, others }) => (
        <details key={id}>
          <summary>
            <InChinese words={title[language]} title />
          </summary>
          <Sentence words={t("catalogue.taken", { reading: taken[language] })} />
          {others.map((other) => (
            <Sentence key={other.zh} words={t("catalogue.other", { reading: other[language] })} />
          ))}
          <p className="note">
            <InChinese words={why[language]} title />
          </p>
        </details>
      ))}
    </>
  );
}

function Words({ measure }: Shown) {
  const { t } = useTranslation();
  return (
    <>
      {measure.citations.map(({ start, quote }) => (
        <blockquote key={start} lang="zh-CN">
          <WholeNumbers words={quote} />
        </blockquote>
      ))}
      <p>
        <Link to={articlePath(measure.document, measure.article)}>
          {t("catalogue.read", { article: measure.article })}
        </Link>
      </p>
    </>
  );
}
