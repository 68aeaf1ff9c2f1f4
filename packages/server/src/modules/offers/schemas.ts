import { type Static, Type } from "@fastify/type-provider-typebox";
import { DaySchema, LabelSchema, list, nullable } from "../../schema/basics.ts";
import { reasonOf } from "../../schema/reason.ts";
import { states } from "../cases/way/states.ts";
import { TablesProblemSchema } from "../studies/schemas.ts";
import { leftOutBy, listStates, outcomes } from "./tables.ts";

const money = Type.String({ description: "Yuan, as decimal text." });
const moment = Type.String({ format: "date-time" });
const person = Type.Object({
  id: Type.String(),
  name: nullable(Type.String({ description: "Null for another system." })),
});

export const NewListSchema = Type.Object(
  {
    source: Type.String({
      minLength: 2,
      maxLength: 300,
      pattern: "\\S",
      description: "Where the data come from: whose register or return.",
    }),
    sourceAsOf: Type.String({ format: "date", description: "As of which day they are." }),
  },
  { title: "NewOfferList", additionalProperties: false },
);

const brief = {
  id: Type.String(),
  programme: Type.String(),
  programmeTitle: Type.String(),
  source: Type.String(),
  sourceAsOf: DaySchema,
  day: Type.String({ format: "date", description: "The day that everybody is assessed on." }),
  state: Type.Enum(listStates),
  done: Type.Integer({ description: "Firms looked at so far." }),
  total: nullable(Type.Integer({ description: "Firms in all; null while not known." })),
  at: moment,
  by: person,
  endedAt: nullable(moment),
  releasedAt: nullable(moment),
  releasedBy: nullable(person),
  owed: Type.Integer({ description: "Firms that are owed something for sure." }),
  sum: Type.String({ description: "What they are owed together, in yuan." }),
};

const TablesSchema = list(
  Type.Object({
    name: Type.String({ description: "What the file is called, before .csv or .parquet." }),
    required: Type.Boolean(),
    columns: list(
      Type.Object({
        name: Type.String(),
        type: Type.String(),
        label: nullable(LabelSchema),
        levels: list(Type.String(), "What a level may be."),
      }),
    ),
  }),
  "The tables that a list is worked out from, with the columns that each must have.",
);

export const ListBriefSchema = Type.Object(brief, { title: "OfferListBrief" });

export const ListSchema = Type.Object(
  {
    ...brief,
    measure: Type.String(),
    measureTitle: LabelSchema,
    leading: Type.String(),
    closesOn: DaySchema,
    rules: Type.String({ description: "The rules by their hash." }),
    files: list(
      Type.Object({
        kind: Type.Enum(["input", "output"] as const),
        name: Type.String(),
        size: Type.Integer(),
      }),
    ),
    problem: nullable(TablesProblemSchema),
    counts: nullable(
      Type.Object({
        holders: Type.Integer(),
        rejectedHolders: Type.Integer(),
        rejectedRows: Type.Integer(),
        notOwed: Type.Integer({ description: "Firms to whom the measure gives nothing." }),
        outcomes: list(
          Type.Object({ outcome: Type.Enum(outcomes), entries: Type.Integer() }),
          "What came of the others.",
        ),
      }),
    ),
    cases: list(
      Type.Object({ state: Type.Enum(states), cases: Type.Integer(), sum: money }),
      "Where the offers that went out stand now.",
    ),
    can: list(Type.Enum(["upload", "start", "stop", "release", "remove"] as const)),
  },
  { title: "OfferList" },
);

export const ListsSchema = Type.Object(
  {
    title: Type.String({ description: "The programme's." }),
    leading: Type.String(),
    opensOn: DaySchema,
    closesOn: DaySchema,
    unsuitable: nullable(
      Type.Object(LabelSchema.properties, {
        description: "Why nobody can be offered anything under the programme without applying.",
      }),
    ),
    tables: TablesSchema,
    lists: list(ListBriefSchema),
  },
  { title: "OfferLists" },
);

export const EntrySchema = Type.Object(
  {
    entry: Type.Integer({ description: "Its place in the list, from 0." }),
    code: Type.String({ description: "The credit code, as the data have it." }),
    firm: nullable(Type.String()),
    firmName: nullable(Type.String()),
    outcome: Type.Enum(outcomes),
    sum: nullable(money),
    range: nullable(
      Type.Object(
        { min: money, max: nullable(money) },
        { description: "Where the sum is not certain; without upper end null." },
      ),
    ),
    missing: list(LabelSchema, "The facts that are not known."),
    facts: list(
      Type.Object({
        label: LabelSchema,
        item: nullable(Type.String()),
        said: LabelSchema,
      }),
      "The facts it rests on.",
    ),
    cases: list(Type.String(), "The firm's own cases for the same work."),
    leftOut: nullable(Type.Enum(leftOutBy)),
    reason: nullable(Type.String({ description: "Why whoever released the list left it out." })),
    case: nullable(Type.String()),
    told: nullable(
      Type.String({
        description:
          "What the firm was last told that it is owed, in yuan: another sum than the list's where it was told anew.",
      }),
    ),
    caseState: nullable(Type.Enum(states)),
  },
  { title: "OfferEntry" },
);

export const ReleaseSchema = Type.Object(
  {
    without: Type.Array(
      Type.Object({
        entry: Type.Integer({ minimum: 0 }),
        reason: reasonOf(500),
      }),
      { maxItems: 1000, description: "Entries that do not go out, each with the reason." },
    ),
  },
  { title: "ReleaseOfferList", additionalProperties: false },
);

export type ListBriefBody = Static<typeof ListBriefSchema>;
export type ListBody = Static<typeof ListSchema>;
export type EntryBody = Static<typeof EntrySchema>;
