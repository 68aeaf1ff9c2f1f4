import type { Appointments } from "../appointments/model.ts";
import { readAppointments } from "../appointments/read.ts";
import type { Chronicle } from "../chronicle/model.ts";
import { readChronicles } from "../chronicle/read.ts";
import type { Issue } from "../issue/model.ts";
import type { OrganisationRegister } from "../organisations/register.ts";

/** The issue and what is read from it, as one JSON document; docs/schemas/gazette-issue.schema.json describes it. */
export interface IssueExport {
  readonly format: "gongbao-issue";
  readonly version: 1;
  readonly issue: Issue;
  readonly appointments: readonly Appointments[];
  readonly chronicles: readonly Chronicle[];
}

/** The whole issue with its appointments and its chronicle. Masked text only; keys in the order of the model. */
export const toJson = (issue: Issue, register: OrganisationRegister): IssueExport => ({
  format: "gongbao-issue",
  version: 1,
  issue,
  appointments: readAppointments(issue, register),
  chronicles: readChronicles(issue, register),
});
