import { type Static, Type } from "@fastify/type-provider-typebox";
import { PaperSchema } from "../evidence/schemas.ts";
import { MendingSchema } from "./mending/schemas.ts";
import { DaySchema, LabelSchema, list, nullable } from "../../schema/basics.ts";
import { reasonOf } from "../../schema/reason.ts";
import { verdicts } from "./tables.ts";
import { states } from "./way/states.ts";

export const Id = Type.String({ pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,63}$" });
const body = Type.String({ minLength: 1, maxLength: 100 });
export const Words = Type.String({ minLength: 1, maxLength: 5000 });
export const Reason = reasonOf(5000);
const amount = Type.String({ description: "Yuan, as decimal text." });

/** Yuan as somebody states it. */
export const YuanSchema = Type.String({
  pattern: "^(0|[1-9][0-9]{0,13})(\\.[0-9]{1,2})?$",
  description: "Yuan, as decimal text.",
});

const BodyNamesSchema = Type.Record(Type.String(), LabelSchema, {
  description: "What the bodies named here are called, by their ids.",
});

const share = Type.Object({
  line: Type.String({ maxLength: 64, description: "The code of a budget line of the year." }),
  payer: nullable(
    Type.String({
      minLength: 1,
      maxLength: 100,
      description: "Null: the applicant's county or zone, from its own line `<line>-<county>`.",
    }),
  ),
  numerator: Type.Integer({ minimum: 1, maximum: 1000, description: "Its part of the whole." }),
});

export const NewProgrammeSchema = Type.Object({
  id: Id,
  measure: Type.String({ maxLength: 100 }),
  year: Type.Integer({ minimum: 2000, maximum: 2100 }),
  title: Type.String({ minLength: 1, maxLength: 200 }),
  leading: body,
  basis: Type.Optional(
    Type.String({
      minLength: 4,
      maxLength: 500,
      description:
        "What gives the measure to the leading body, where its article does not name it.",
    }),
  ),
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
  needsEvidence: Type.Optional(
    Type.Array(Type.String({ maxLength: 100 }), {
      maxItems: 200,
      uniqueItems: true,
      description:
        "The facts that need evidence; without it, all that the measure reads and that something proves.",
    }),
  ),
  rankBy: Type.Optional(
    Type.String({
      maxLength: 100,
      description:
        "What the places go by, more first: `decided`, or a fact. Without it the first approved have them.",
    }),
  ),
  ties: Type.Optional(
    Type.Enum(["all", "none", "by-id"] as const, {
      description: "Who has a place of those alike at the last one; none unless said.",
    }),
  ),
});

const question = Type.Object({
  fact: Type.String(),
  of: Type.String({ description: "The list of things it is asked of, or the holder." }),
  ofLabel: nullable(LabelSchema),
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
    basis: nullable(Type.String()),
    supporting: list(body),
    opensOn: DaySchema,
    closesOn: DaySchema,
    quota: nullable(Type.Integer()),
    noticeDays: Type.Integer(),
    turnDays: Type.Integer(),
    rankBy: nullable(Type.String()),
    needsEvidence: list(Type.String(), "The facts that need evidence."),
    questions: list(question, "What the measure asks, and what proves it."),
    names: BodyNamesSchema,
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

const finding = Type.Object({
  verdict: Type.Enum(verdicts),
  value: Type.Unknown(),
  note: nullable(Type.String()),
  at: Type.String(),
  by: Type.String(),
  name: nullable(Type.String({ description: "Who that is; for those who work on the case." })),
});

const fact = Type.Object({
  fact: Type.String(),
  label: LabelSchema,
  evidence: nullable(LabelSchema),
  item: nullable(Type.String()),
  stated: Type.Unknown(),
  finding: nullable(finding),
});

/** What a reviewer says of stated facts. */
export const FindingsSchema = Type.Array(
  Type.Object({
    fact: Type.String({ maxLength: 100 }),
    item: Type.Optional(Type.String({ maxLength: 200 })),
    verdict: Type.Enum(verdicts),
    value: Type.Optional(Type.Union([Type.String({ maxLength: 100 }), Type.Boolean()])),
    note: Type.Optional(Type.String({ maxLength: 2000 })),
  }),
  { minItems: 1, maxItems: 500 },
);

const role = Type.Object({ body: list(body), role: Type.String() });

const lacking = Type.Object({
  fact: Type.String(),
  label: LabelSchema,
  evidence: nullable(LabelSchema),
  item: nullable(Type.String()),
});

export const CaseSchema = Type.Object(
  {
    number: Type.String(),
    programme: Id,
    programmeTitle: Type.String(),
    applicant: body,
    state: Type.String(),
    version: Type.Integer(),
    county: nullable(Type.String()),
    turn: nullable(role),
    dueOn: nullable(DaySchema),
    noticeUntil: nullable(DaySchema),
    noticeWouldEnd: nullable(
      Type.String({
        format: "date",
        description:
          "The last day of its public notice if it began today; for whoever may give it.",
      }),
    ),
    assessedOn: nullable(DaySchema),
    rules: Type.Object({
      hash: Type.String({ description: "The rules it is assessed under." }),
      now: nullable(
        Type.Object(
          { hash: Type.String(), awards: list(award) },
          { description: "What it would come to under the rules as they are now, where others." },
        ),
      ),
    }),
    stated: StatedSchema,
    confirmed: nullable(StatedSchema),
    facts: list(fact, "The stated facts that the measure reads, with what was found of each."),
    questions: list(
      Type.Object({
        fact: Type.String(),
        item: nullable(Type.String()),
        label: LabelSchema,
        settles: nullable(Type.String({ description: "By how much the range narrows, in yuan." })),
      }),
      "What is still worth asking of the applicant, most first.",
    ),
    opinionsAwaited: list(body),
    objectionsOpen: Type.Integer({
      description: "Objections that are to be answered before it can be approved.",
    }),
    deciders: list(LabelSchema, "Who settles the range to a figure, by the article."),
    settledBy: list(body, "The bodies that settle the range to a figure."),
    figuresAwaited: list(body, "The bodies that are still to settle the range, where others do."),
    settlements: list(
      Type.Object({
        item: nullable(Type.String()),
        figure: amount,
        min: amount,
        max: nullable(amount),
        body,
        reason: nullable(Type.String()),
        at: Type.String(),
      }),
      "Ranges that are settled to a figure: by whom, and why.",
    ),
    awards: list(award, "What it comes to now; no decision until one was made."),
    problems: list(
      Type.Object({ where: Type.String(), ...LabelSchema.properties }),
      "What is wrong with what is stated, and where: `standards.0.level`.",
    ),
    saved: nullable(
      Type.Object(
        { at: Type.String(), by: Type.String(), name: nullable(Type.String()) },
        {
          description:
            "When what is stated was last saved, and by whom; for the applicant's people.",
        },
      ),
    ),
    sameWork: list(
      Type.Object({
        case: Type.String(),
        programmeTitle: Type.String(),
        state: Type.Enum(states),
        earlier: Type.Boolean({ description: "Whether it was sent in before this one." }),
        things: list(Type.String(), "What both name."),
      }),
      "Other cases of the applicant that ask for the same work or were paid for it; for its own people, while they fill in.",
    ),
    evidence: list(PaperSchema, "The papers that prove the facts."),
    evidenceMissing: list(lacking, "What has to be proved and is not."),
    offer: nullable(
      Type.Object(
        {
          sum: amount,
          source: Type.String({ description: "Where its facts come from." }),
          sourceAsOf: DaySchema,
          until: DaySchema,
          document: Type.String(),
          article: Type.String(),
          words: list(Type.String(), "The words of the article that it goes by."),
          disputed: Type.Boolean({
            description: "Whether the firm said that a fact is wrong: then it is its own draft.",
          }),
        },
        { description: "What was offered without an application, where the case began so." },
      ),
    ),
    mendings: list(
      MendingSchema,
      "The letters that asked to mend it, the first one first, and what was done about each defect.",
    ),
    decided: nullable(amount),
    place: nullable(
      Type.Object({ score: Type.String(), chosen: Type.Boolean(), tied: Type.Boolean() }),
    ),
    claimed: nullable(amount),
    recovered: nullable(amount),
    payBack: nullable(
      Type.String({
        description: "To which account and how what is claimed is paid back, as the office says.",
      }),
    ),
    orders: list(
      Type.Object({
        number: Type.String(),
        amount,
        account: nullable(Type.String({ description: "The last four digits of its account." })),
        outcome: nullable(Type.String()),
      }),
    ),
    steps: list(
      Type.Object({
        kind: Type.String(),
        label: LabelSchema,
        role: Type.String(),
        body,
        at: Type.String(),
        by: Type.String(),
        name: nullable(
          Type.String({ description: "Who that is: for those who work on the case alone." }),
        ),
        detail: Type.Unsafe<Readonly<Record<string, unknown>>>({
          type: "object",
          additionalProperties: true,
        }),
        receipt: nullable(Type.String({ description: "The hash of what was assessed then." })),
      }),
    ),
    payable: nullable(
      Type.Object(
        {
          sum: amount,
          account: nullable(
            Type.Object({
              holder: Type.String(),
              bank: Type.String(),
              number: Type.String({ description: "Its last four digits." }),
            }),
          ),
          accountWaits: Type.Boolean({
            description:
              "Whether none is verified and one that the payee named waits for it; where neither, the payee has named none.",
          }),
        },
        {
          description:
            "What whoever asks would pay now, and to which account: null where they may not, no account where none is verified.",
        },
      ),
    ),
    can: list(Type.String(), "The steps that whoever asks may take now."),
    names: BodyNamesSchema,
  },
  { title: "Case" },
);

export type CaseBody = Static<typeof CaseSchema>;
export type ProgrammeBody = Static<typeof ProgrammeSchema>;
export type NewProgramme = Static<typeof NewProgrammeSchema>;
