import { allocateCommand } from "./allocate.ts";
import { compareCommand } from "./compare.ts";
import { interpretCommand } from "./interpret.ts";
import { dutiesCommand } from "./duties.ts";
import { interpretationsCommand } from "./interpretations.ts";
import { parametersCommand } from "./parameters.ts";
import { assessCommand } from "./assess.ts";
import { coverageCommand } from "./coverage.ts";
import { catalogueCommand } from "./catalogue.ts";
import { chronicleCommand } from "./chronicle.ts";
import type { CommandDefinition, CommandGroup } from "./definition.ts";
import { exportCommand } from "./export.ts";
import { factsCommand } from "./facts.ts";
import { holdersCommand } from "./holders.ts";
import { measuresCommand } from "./measures.ts";
import {
  auditCommand,
  backupCommand,
  filesCommand,
  ledgerCommand,
  restoreCommand,
} from "./operate.ts";
import { populationCommand } from "./population.ts";
import { readCommand } from "./read.ts";
import { searchCommand } from "./search.ts";
import { templateCommand } from "./template.ts";
import { whoCommand } from "./who.ts";

/** All commands, in the order of the help. */
export const commands: readonly (CommandDefinition | CommandGroup)[] = [
  readCommand,
  searchCommand,
  whoCommand,
  holdersCommand,
  chronicleCommand,
  measuresCommand,
  catalogueCommand,
  parametersCommand,
  factsCommand,
  templateCommand,
  assessCommand,
  interpretCommand,
  interpretationsCommand,
  dutiesCommand,
  compareCommand,
  allocateCommand,
  populationCommand,
  exportCommand,
  coverageCommand,
  backupCommand,
  restoreCommand,
  auditCommand,
  ledgerCommand,
  filesCommand,
];
