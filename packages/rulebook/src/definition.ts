import type { RulebookDefinition } from "@gongbao/engine";
import { crossDocumentCollisions } from "./cross-document/collisions.ts";
import { crossDocumentIndependent } from "./cross-document/independent.ts";
import { crossDocumentInterpretations } from "./cross-document/readings.ts";
import type { DocumentRules } from "./document-rules.ts";
import { programme } from "./liaobanfa-2019-3/document.ts";
import { fiscalSystem } from "./liaobanfa-2019-3-1-fiscal/document.ts";
import { industryClusters } from "./liaobanfa-2019-3-2-clusters/document.ts";
import { tax } from "./liaobanfa-2019-3-3-tax/document.ts";
import { science } from "./liaobanfa-2019-3-4-science/document.ts";
import { finance } from "./liaobanfa-2019-3-5-finance/document.ts";
import { entityEconomy } from "./liaozhengfa-2019-1/document.ts";
import { facts } from "./subjects/facts.ts";
import * as kinds from "./subjects/kinds.ts";

const documents: readonly DocumentRules[] = [
  entityEconomy,
  programme,
  fiscalSystem,
  industryClusters,
  tax,
  science,
  finance,
];

/** All that is encoded of the volume 2019年第2期. */
export const definition: RulebookDefinition = {
  volume: "liaocheng-2019-02",
  date: "2019-02-28",
  subjects: Object.values(kinds),
  facts,
  documents: documents.map(({ document }) => document),
  articles: documents.flatMap(({ articles }) => articles),
  interpretations: [
    ...documents.flatMap(({ interpretations }) => interpretations),
    ...crossDocumentInterpretations,
  ],
  // Which document stands is settled first, then what each document says of its own measures.
  collisions: [...crossDocumentCollisions, ...documents.flatMap(({ collisions }) => collisions)],
  sharedLimits: documents.flatMap(({ sharedLimits }) => sharedLimits),
};

/** Groups of measures that each reward different work, of all documents. */
export const independent: readonly (readonly string[])[] = [
  ...documents.flatMap((rules) => rules.independent),
  ...crossDocumentIndependent,
];
