import about from "./about.json" with { type: "json" };
import account from "./account.json" with { type: "json" };
import administration from "./administration.json" with { type: "json" };
import analysis from "./analysis.json" with { type: "json" };
import application from "./application.json" with { type: "json" };
import audit from "./audit.json" with { type: "json" };
import awards from "./awards.json" with { type: "json" };
import budget from "./budget.json" with { type: "json" };
import calculator from "./calculator.json" with { type: "json" };
import calculators from "./calculators.json" with { type: "json" };
import catalogue from "./catalogue.json" with { type: "json" };
import chronicle from "./chronicle.json" with { type: "json" };
import corrections from "./corrections.json" with { type: "json" };
import demonstration from "./demonstration.json" with { type: "json" };
import documents from "./documents.json" with { type: "json" };
import earlier from "./earlier.json" with { type: "json" };
import fault from "./fault.json" with { type: "json" };
import fields from "./fields.json" with { type: "json" };
import firm from "./firm.json" with { type: "json" };
import frame from "./frame.json" with { type: "json" };
import home from "./home.json" with { type: "json" };
import letters from "./letters.json" with { type: "json" };
import manage from "./manage.json" with { type: "json" };
import map from "./map.json" with { type: "json" };
import money from "./money.json" with { type: "json" };
import notices from "./notices.json" with { type: "json" };
import notifications from "./notifications.json" with { type: "json" };
import offers from "./offers.json" with { type: "json" };
import people from "./people.json" with { type: "json" };
import programmes from "./programmes.json" with { type: "json" };
import queue from "./queue.json" with { type: "json" };
import reader from "./reader.json" with { type: "json" };
import responsibilities from "./responsibilities.json" with { type: "json" };
import search from "./search.json" with { type: "json" };
import signIn from "./signIn.json" with { type: "json" };
import states from "./states.json" with { type: "json" };
import files from "./files.json" with { type: "json" };
import filters from "./filters.json" with { type: "json" };
import studies from "./studies.json" with { type: "json" };
import told from "./told.json" with { type: "json" };
import caseWords from "./case.json" with { type: "json" };

/** The words of the interface, by the folder that says them. */
export const words = {
  about,
  account,
  administration,
  analysis,
  application,
  audit,
  awards,
  budget,
  calculator,
  calculators,
  case: caseWords,
  catalogue,
  chronicle,
  corrections,
  demonstration,
  documents,
  earlier,
  fault,
  fields,
  files,
  filters,
  firm,
  frame,
  home,
  letters,
  manage,
  map,
  money,
  notices,
  notifications,
  offers,
  people,
  programmes,
  queue,
  reader,
  responsibilities,
  search,
  signIn,
  states,
  studies,
  told,
};
