import { type Static, Type } from "@fastify/type-provider-typebox";
import { DaySchema, LabelSchema, list, nullable } from "../../schema/basics.ts";
import { studyStates } from "./tables.ts";

const mostFirms = 1_000_000;

const ChangeSchema = Type.Object({
  parameter: Type.String({ minLength: 1, maxLength: 200 }),
  value: Type.String({ minLength: 1, maxLength: 60, description: "As people write it: 600万元." }),
});

const SourceSchema = Type.Union([
  Type.Object({
    firms: Type.Integer({ minimum: 1, maximum: mostFirms }),
    seed: Type.Integer({ minimum: 0, maximum: 2_147_483_647 }),
  }),
  Type.Literal("files"),
]);

export const MakeStudySchema = Type.Object(
  {
    title: Type.String({ minLength: 1, maxLength: 120, pattern: "\\S" }),
    source: SourceSchema,
    changes: list(ChangeSchema, "None: what all of it costs under the rules in force."),
    groupedBy: Type.Optional(
      Type.Array(Type.String({ minLength: 1, maxLength: 100 }), { maxItems: 6 }),
    ),
    readings: Type.Optional(
      Type.Boolean({ description: "Also what each other reading of doubtful words comes to." }),
    ),
    asOf: Type.Optional(DaySchema),
  },
  { title: "MakeStudy", additionalProperties: false },
);

const money = Type.String({ description: "Yuan, as decimal text." });
const CostSchema = Type.Object({ min: money, max: money, open: Type.Integer() });

const tally = {
  holders: Type.Integer(),
  standings: Type.Object({
    gains: Type.Integer(),
    "may-gain": Type.Integer(),
    unchanged: Type.Integer(),
    unclear: Type.Integer(),
    "may-lose": Type.Integer(),
    loses: Type.Integer(),
  }),
  before: CostSchema,
  after: CostSchema,
  difference: Type.Object({ min: nullable(money), max: nullable(money) }),
  known: Type.Object({ holders: Type.Integer(), difference: money }),
};

const ResultSchema = Type.Object(
  {
    all: Type.Object(tally),
    measures: list(Type.Object({ measure: Type.String(), ...tally })),
    by: list(
      Type.Object({
        column: Type.String(),
        label: LabelSchema,
        values: list(
          Type.Object({
            value: nullable(Type.String()),
            label: nullable(LabelSchema),
            ...tally,
          }),
        ),
      }),
    ),
    readings: list(
      Type.Object({
        interpretation: Type.String(),
        reading: Type.String(),
        tally: nullable(Type.Object(tally)),
      }),
    ),
    rejected: Type.Object({ holders: Type.Integer(), rows: Type.Integer() }),
  },
  { title: "StudyResult" },
);

export const TablesProblemSchema = Type.Object({
  message: LabelSchema,
  faults: list(
    Type.Object({
      file: Type.String(),
      row: nullable(Type.Integer()),
      column: nullable(Type.String()),
      message: LabelSchema,
    }),
  ),
});

export const StudyTableSchema = Type.Object(
  {
    name: Type.String({ description: "The file is called by it: holders.csv." }),
    label: LabelSchema,
    columns: list(
      Type.Object({
        name: Type.String(),
        label: LabelSchema,
        holds: LabelSchema,
        required: Type.Boolean({ description: "Elsewhere an empty cell is unknown." }),
      }),
    ),
  },
  { title: "StudyTable" },
);

const brief = {
  id: Type.String(),
  title: Type.String(),
  source: SourceSchema,
  changes: list(ChangeSchema),
  groupedBy: list(Type.String()),
  withReadings: Type.Boolean({ description: "Whether each other reading is worked out too." }),
  asOf: DaySchema,
  state: Type.Enum(studyStates),
  done: Type.Integer({ description: "Firms worked out so far." }),
  total: nullable(Type.Integer({ description: "Firms in all; null while not known." })),
  rulesChanged: Type.Boolean({ description: "Whether the rules have changed since." }),
  at: Type.String({ format: "date-time" }),
  endedAt: nullable(Type.String({ format: "date-time" })),
};

export const StudyBriefSchema = Type.Object(brief, { title: "StudyBrief" });

export const StudySchema = Type.Object(
  {
    ...brief,
    problem: nullable(TablesProblemSchema),
    result: nullable(ResultSchema),
    files: list(
      Type.Object({
        kind: Type.Enum(["input", "output"] as const),
        name: Type.String(),
        size: Type.Integer(),
      }),
    ),
  },
  { title: "Study" },
);

export type StudyBriefBody = Static<typeof StudyBriefSchema>;
export type StudyBody = Static<typeof StudySchema>;
