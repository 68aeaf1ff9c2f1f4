import { bodyFacts, firmFacts } from "./enterprise.ts";
import {
  agriculturalParkFacts,
  clusterFacts,
  newEconomyParkFacts,
  scenicFacts,
  tourismFacts,
} from "./place.ts";
import { demonstrationFacts, newEconomyFacts } from "./new-economy.ts";
import { privateFirmFacts } from "./private-firm.ts";
import { productFacts } from "./product.ts";
import { projectFacts } from "./project.ts";
import { recognitionFacts } from "./recognition.ts";
import { standardFacts } from "./standard.ts";

/** Every fact that rules ask for, in the order a form shows them. */
export const facts = [
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
].flatMap((group) => Object.values(group));
