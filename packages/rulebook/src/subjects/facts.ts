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
import { clusterBodyFacts, clusterCountyFacts, clusterFirmFacts } from "./cluster-support.ts";
import { departmentFacts } from "./department.ts";
import { enclaveFacts } from "./enclave.ts";
import { environmentFacts } from "./environment.ts";
import { financeBodyFacts, financeFirmFacts, loanFacts, policyFacts } from "./finance.ts";
import { investmentFacts } from "./investment.ts";
import { parcelFacts } from "./land.ts";
import { patentFacts } from "./patent.ts";
import { platformFacts } from "./platform.ts";
import { researchFacts } from "./research.ts";
import { achievementFacts, scienceProjectFacts, transferServiceFacts } from "./science.ts";
import { standardFacts } from "./standard.ts";
import { employerFacts, talentFacts } from "./talent.ts";
import { tradeFacts } from "./trade.ts";
import {
  ecoProjectFacts,
  equipmentCreditFacts,
  equipmentFacts,
  lossFacts,
  personalTaxFacts,
  taxFacts,
  ventureFacts,
} from "./tax.ts";

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
  transferServiceFacts,
  scienceProjectFacts,
  achievementFacts,
  platformFacts,
  talentFacts,
  employerFacts,
  investmentFacts,
  parcelFacts,
  tradeFacts,
  departmentFacts,
  clusterFirmFacts,
  clusterBodyFacts,
  clusterCountyFacts,
  researchFacts,
  patentFacts,
  loanFacts,
  policyFacts,
  financeFirmFacts,
  financeBodyFacts,
  environmentFacts,
  enclaveFacts,
  taxFacts,
  personalTaxFacts,
  lossFacts,
  equipmentFacts,
  ventureFacts,
  equipmentCreditFacts,
  ecoProjectFacts,
].flatMap((group) => Object.values(group));
