import {
  type Chronicle,
  type Issue,
  type OrganisationRegister,
  PostRegister,
  readAppointments,
  readChronicles,
} from "@gongbao/gazette";
import { openIssue, openRegister } from "../volume/open.ts";

/** What questions about people and posts are answered from. */
export interface Posts {
  readonly issue: Issue;
  readonly organisations: OrganisationRegister;
  readonly posts: PostRegister;
  readonly chronicles: readonly Chronicle[];
}

/** Reads the appointments and the chronicle of the issue. */
export function openPosts(): Posts {
  const organisations = openRegister();
  const issue = openIssue(organisations);
  return {
    issue,
    organisations,
    posts: new PostRegister(issue, readAppointments(issue, organisations)),
    chronicles: readChronicles(issue, organisations),
  };
}
