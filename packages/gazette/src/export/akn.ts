import type { Article, Document, Issue } from "../issue/model.ts";
import { allDocuments } from "../issue/lookup.ts";
import { DocumentWriter } from "./akn-document.ts";
import { type XmlElement, element, writeXml } from "./xml.ts";

const NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
const SOURCE = "#gongbao";

/** The part of a document number that an IRI can hold, kept in Chinese as IRIs allow: 聊政发-2019-1. */
const slugOf = (document: Document): string =>
  document.number?.replaceAll(/[〔〕]/gu, "-").replace(/号$/u, "") ?? document.id.toLowerCase();

const iriOf = (number: string): string =>
  `/akn/cn/doc/${number.replaceAll(/[〔〕]/gu, "-").replace(/号$/u, "")}`;

/** What the ids of a document's elements begin with, so that they are its own in the whole issue. */
const prefixOf = (document: Document): string =>
  `${document.id.toLowerCase().replaceAll(".", "_")}__`;

/** Where an article stands in the export: the IRI of its document and the id of its element. */
export const placeInAkomaNtoso = (document: Document, article: Article): string =>
  `/akn/cn/doc/${slugOf(document)}/!main#${prefixOf(document)}art_${article.id.replaceAll(".", "_")}`;

interface Work {
  readonly iri: string;
  readonly date: string;
  readonly dateName: string;
  readonly name: string;
  readonly number: string | null;
}

/** Work, expression and manifestation, as the naming convention has them. */
function identification({ iri, date, dateName, name, number }: Work): XmlElement {
  const expression = `${iri}/zho@${date}`;
  const core = (at: string, moment: string, author: string) => [
    element("FRBRthis", { value: `${at}/!main` }),
    element("FRBRuri", { value: at }),
    element("FRBRdate", { date, name: moment }),
    element("FRBRauthor", { href: author }),
  ];
  return element("identification", { source: SOURCE }, [
    element("FRBRWork", {}, [
      ...core(iri, dateName, "#publisher"),
      element("FRBRcountry", { value: "cn" }),
      ...(number === null ? [] : [element("FRBRnumber", { value: number })]),
      element("FRBRname", { value: name }),
    ]),
    element("FRBRExpression", {}, [
      ...core(expression, dateName, "#publisher"),
      element("FRBRlanguage", { language: "zho" }),
    ]),
    element("FRBRManifestation", {}, [
      ...core(`${expression}.akn.xml`, dateName, SOURCE),
      element("FRBRformat", { value: "application/akn+xml" }),
    ]),
  ]);
}

function notesOf(issue: Issue, document: string | null): XmlElement[] {
  const notes = issue.errata
    .filter((erratum) => erratum.document === document)
    .map((erratum) =>
      element("note", { eId: erratum.id, marker: "勘" }, [
        element("p", {}, [`原文：${erratum.original}`]),
        element("p", {}, [`${erratum.kind === "mended" ? "校后" : "疑作"}：${erratum.mended}`]),
        element("p", {}, [`${erratum.reason.zh} / ${erratum.reason.en}`]),
      ]),
    );
  return notes.length > 0 ? [element("notes", { source: SOURCE }, notes)] : [];
}

/** Names behind the ids that responsibility clauses refer to; ids are unique in the whole gazette. */
function organisationsOf(issue: Issue): XmlElement[] {
  const names = new Map<string, string>();
  for (const document of allDocuments(issue))
    for (const article of document.articles)
      for (const { bodies } of article.responsibilities)
        for (const { organisation, name } of bodies)
          if (organisation !== null && !names.has(organisation)) names.set(organisation, name);
  return [...names].map(([id, name]) =>
    element("TLCOrganization", {
      eId: id,
      href: `/akn/ontology/organization/cn/${id}`,
      showAs: name,
    }),
  );
}

const softwareAndPublisher = (issue: Issue): XmlElement[] => [
  element("TLCOrganization", {
    eId: "publisher",
    href: "/akn/ontology/organization/cn/publisher",
    showAs: issue.masthead.publisher ?? issue.masthead.title ?? issue.id,
  }),
  element("TLCConcept", {
    eId: "gongbao",
    href: "/akn/ontology/concept/cn/gongbao",
    showAs: "gongbao",
  }),
];

/** The date that stands for the issue, which prints none of its own: that of its latest document. */
const latestDate = (issue: Issue): string =>
  issue.documents
    .map((document) => document.date ?? "")
    .toSorted()
    .at(-1) || `${issue.masthead.year ?? 1949}-01-01`;

function documentOf(issue: Issue, document: Document, fallbackDate: string): XmlElement {
  const date = document.date ?? fallbackDate;
  const prefix = prefixOf(document);
  const writer = new DocumentWriter(issue, document, prefix, iriOf);
  const parts = document.parts.map((part) =>
    element("attachment", { eId: `${prefix}att_${part.id.split(".").at(-1)}` }, [
      documentOf(issue, part, date),
    ]),
  );
  return element("doc", { name: document.kind, contains: "originalVersion" }, [
    element("meta", {}, [
      identification({
        iri: `/akn/cn/doc/${slugOf(document)}`,
        date,
        dateName: document.date ? "成文日期" : "所在文件的成文日期",
        name: document.title,
        number: document.number,
      }),
      element("references", { source: SOURCE }, [
        ...document.references.map((reference, index) =>
          element("activeRef", {
            eId: `${prefix}ref_${index + 1}`,
            href: iriOf(reference.number),
            showAs: reference.number,
          }),
        ),
        element("TLCConcept", {
          eId: `${prefix}kind`,
          href: `/akn/ontology/concept/cn/${document.kind}`,
          showAs: document.kind,
        }),
      ]),
      ...notesOf(issue, document.id),
    ]),
    ...writer.preface(),
    writer.mainBody(),
    ...(parts.length > 0 ? [element("attachments", {}, parts)] : []),
  ]);
}

/**
 * The issue as Akoma Ntoso 3.0 (OASIS LegalDocML), an `officialGazette` whose components are its documents; parts of
 * a compound document are its attachments. Opinions and notices are `doc`: they are no acts of a legislature. Errata
 * stand as notes with the original words, so the scan's wording can be had back. Masked text only.
 */
export function toAkomaNtoso(issue: Issue): string {
  const { masthead } = issue;
  const date = latestDate(issue);
  const until = issue.documents[0]?.range.start ?? issue.text.length;
  const front = issue.text
    .slice(0, until)
    .split("\n")
    .filter((line) => line.trim() !== "");
  const components = issue.documents.map((document) =>
    element("component", { eId: `comp_${document.id.toLowerCase()}` }, [
      documentOf(issue, document, date),
    ]),
  );
  const root = element("akomaNtoso", { xmlns: NAMESPACE }, [
    element("officialGazette", { name: masthead.title ?? issue.id, contains: "originalVersion" }, [
      element("meta", {}, [
        identification({
          iri: `/akn/cn/officialGazette/${issue.id}`,
          date,
          dateName: "最后一件文件的成文日期",
          name: masthead.title ?? issue.id,
          number: masthead.generalNumber === null ? null : String(masthead.generalNumber),
        }),
        element("publication", {
          date,
          name: masthead.title ?? issue.id,
          showAs: masthead.title ?? issue.id,
          ...(masthead.generalNumber === null ? {} : { number: String(masthead.generalNumber) }),
        }),
        element("references", { source: SOURCE }, [
          ...softwareAndPublisher(issue),
          ...organisationsOf(issue),
        ]),
        ...notesOf(issue, null),
      ]),
      ...(front.length > 0
        ? [
            element(
              "preface",
              {},
              front.map((line) => element("p", {}, [line])),
            ),
          ]
        : []),
      element("collectionBody", {}, components.length > 0 ? components : [emptyComponent()]),
    ]),
  ]);
  return writeXml(root);
}

/** A collection must have a component; an issue in which no document was found says so. */
const emptyComponent = (): XmlElement =>
  element("component", { eId: "comp_none" }, [
    element("interstitial", { eId: "comp_none__text" }, [element("p", {}, ["（无文件）"])]),
  ]);
