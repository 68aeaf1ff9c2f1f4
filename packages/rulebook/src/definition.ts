import type { RulebookDefinition } from "@gongbao/engine";
import { article01 } from "./liaozhengfa-2019-1/article-01.ts";
import { article02 } from "./liaozhengfa-2019-1/article-02.ts";
import { article03 } from "./liaozhengfa-2019-1/article-03.ts";
import { article04 } from "./liaozhengfa-2019-1/article-04.ts";
import { article05 } from "./liaozhengfa-2019-1/article-05.ts";
import { article06 } from "./liaozhengfa-2019-1/article-06.ts";
import { article07 } from "./liaozhengfa-2019-1/article-07.ts";
import { article08 } from "./liaozhengfa-2019-1/article-08.ts";
import { article09 } from "./liaozhengfa-2019-1/article-09.ts";
import { article10 } from "./liaozhengfa-2019-1/article-10.ts";
import { article11 } from "./liaozhengfa-2019-1/article-11.ts";
import { article12 } from "./liaozhengfa-2019-1/article-12.ts";
import { collisions } from "./liaozhengfa-2019-1/collisions.ts";
import { newEconomyInterpretations } from "./liaozhengfa-2019-1/new-economy-terms.ts";
import { document, interpretations } from "./liaozhengfa-2019-1/terms.ts";
import { bodyFacts, firmFacts } from "./subjects/enterprise.ts";
import * as kinds from "./subjects/kinds.ts";
import {
  agriculturalParkFacts,
  clusterFacts,
  newEconomyParkFacts,
  scenicFacts,
  tourismFacts,
} from "./subjects/place.ts";
import { demonstrationFacts, newEconomyFacts } from "./subjects/new-economy.ts";
import { privateFirmFacts } from "./subjects/private-firm.ts";
import { productFacts } from "./subjects/product.ts";
import { projectFacts } from "./subjects/project.ts";
import { recognitionFacts } from "./subjects/recognition.ts";
import { standardFacts } from "./subjects/standard.ts";

/** All that is encoded of the volume 2019年第2期. */
export const definition: RulebookDefinition = {
  volume: "liaocheng-2019-02",
  date: "2019-02-28",
  subjects: Object.values(kinds),
  facts: [
    firmFacts,
    bodyFacts,
    recognitionFacts,
    productFacts,
    projectFacts,
    standardFacts,
    tourismFacts,
    scenicFacts,
    agriculturalParkFacts,
    clusterFacts,
    newEconomyParkFacts,
    newEconomyFacts,
    demonstrationFacts,
    privateFirmFacts,
  ].flatMap((group) => Object.values(group)),
  documents: [document],
  articles: [
    article01,
    article02,
    article03,
    article04,
    article05,
    article06,
    article07,
    article08,
    article09,
    article10,
    article11,
    article12,
  ],
  interpretations: [...interpretations, ...newEconomyInterpretations],
  collisions,
};
