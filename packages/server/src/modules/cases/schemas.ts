import { type Static, Type } from "@fastify/type-provider-typebox";
import { DaySchema, LabelSchema, list, nullable } from "../../schema/basics.ts";

export const Id = Type.String({ pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,63}$" });
const body = Type.String({ minLength: 1, maxLength: 100 });
export const Words = Type.String({ minLength: 1, maxLength: 5000 });
const amount = Type.String({ description: "Yuan, as decimal text." });

const share = Type.Object({
  line: Type.String({ maxLength: 64, description: "The code of a budget line of the year." }),
  payer: body,
  numerator: Type.Integer({ minimum: 1, maximum: 1000, description: "Its part of the whole." }),
});

export const NewProgrammeSchema = Type.Object({
  id: Id,
  measure: Type.String({ maxLength: 100 }),
  year: Type.Integer({ minimum: 2000, maximum: 2100 }),
  title: Type.String({ minLength: 1, maxLength: 200 }),
  leading: body,
  supporting: Type.Array(body, { maxItems: 20, uniqueItems: true }),
  opensOn: DaySchema,
  closesOn: DaySchema,
  quota: Type.Optional(Type.Integer({ minimum: 1, maximum: 100_000 })),
  noticeDays: Type.Integer({
    minimum: 0,
    maximum: 60,
    description: "Working days of public notice.",
  }),
  turnDays: Type.Integer({ minimum: 1, maximum: 250, description: "Working days for each turn." }),
  shares: Type.Array(share, { minItems: 1, maxItems: 5 }),
});

const question = Type.Object({
  fact: Type.String(),
  of: Type.String({ description: "The list of things it is asked of, or the holder." }),
  type: Type.String(),
  label: LabelSchema,
  hint: nullable(LabelSchema),
  evidence: nullable(LabelSchema),
  levels: list(Type.Object({ id: Type.String(), ...LabelSchema.properties })),
});

export const ProgrammeSchema = Type.Object(
  {
    id: Id,
    measure: Type.String(),
    measureTitle: LabelSchema,
    document: Type.String(),
    article: Type.String(),
    year: Type.Integer(),
    title: Type.String(),
    leading: body,
    supporting: list(body),
    opensOn: DaySchema,
    closesOn: DaySchema,
    quota: nullable(Type.Integer()),
    noticeDays: Type.Integer(),
    turnDays: Type.Integer(),
    questions: list(question, "What the measure asks, and what proves it."),
  },
  { title: "Programme" },
);

/** A case as it is written: facts, and lists of things; numbers as text. */
export const StatedSchema = Type.Unsafe<Readonly<Record<string, unknown>>>({
  type: "object",
  additionalProperties: true,
  maxProperties: 50,
  description: "A case as it is written: facts, and lists of things. Numbers as text.",
});

const award = Type.Object({
  item: nullable(Type.String()),
  status: Type.String(),
  min: amount,
  max: nullable(amount),
  reason: LabelSchema,
  missing: list(Type.String()),
});

const role = Type.Object({ body: list(body), role: Type.String() });

export const CaseSchema = Type.Object(
  {
    number: Type.String(),
    programme: Id,
    applicant: body,
    state: Type.String(),
    version: Type.Integer(),
    turn: nullable(role),
    dueOn: nullable(DaySchema),
    noticeUntil: nullable(DaySchema),
    stated: StatedSchema,
    confirmed: nullable(StatedSchema),
    opinionsAwaited: list(body),
    awards: list(award, "What it comes to now; no decision until one was made."),
    problems: list(LabelSchema, "What is wrong with what is stated."),
    decided: nullable(amount),
    orders: list(Type.Object({ number: Type.String(), amount, outcome: nullable(Type.String()) })),
    steps: list(
      Type.Object({
        kind: Type.String(),
        label: LabelSchema,
        role: Type.String(),
        body,
        at: Type.String(),
        by: Type.String(),
        detail: Type.Unsafe<Readonly<Record<string, unknown>>>({
          type: "object",
          additionalProperties: true,
        }),
        receipt: nullable(Type.String({ description: "The hash of what was assessed then." })),
      }),
    ),
    can: list(Type.String(), "The steps that whoever asks may take now."),
  },
  { title: "Case" },
);

export type CaseBody = Static<typeof CaseSchema>;
export type ProgrammeBody = Static<typeof ProgrammeSchema>;
export type NewProgramme = Static<typeof NewProgrammeSchema>;
