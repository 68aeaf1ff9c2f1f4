import { type Static, Type } from "@fastify/type-provider-typebox";
import { lineMovements } from "../../ledger/tables.ts";
import { nullable } from "../../schema/basics.ts";

/** Yuan as decimal text: "1500000.00". */
const YuanSchema = Type.String({
  pattern: "^(0|[1-9][0-9]{0,13})(\\.[0-9]{1,2})?$",
  description: "Yuan, as decimal text.",
});

const WrittenYuanSchema = Type.String({ description: "Yuan, as decimal text with fen." });

const code = Type.String({
  pattern: "^[A-Za-z0-9][A-Za-z0-9.-]{0,63}$",
  description: "The line's code in the budget.",
});
const year = Type.Integer({ minimum: 2000, maximum: 2100 });

export const LineParameters = Type.Object({ code, year });

export const NewLineSchema = Type.Object({
  code,
  year,
  title: Type.String({ minLength: 1, maxLength: 200 }),
  payer: Type.String({
    maxLength: 100,
    description: "Whose money it is: a body of the directory.",
  }),
  body: Type.String({ maxLength: 100, description: "Who spends it: a body of the directory." }),
});

export const LineSchema = Type.Object(
  {
    ...NewLineSchema.properties,
    appropriated: WrittenYuanSchema,
    available: WrittenYuanSchema,
    committed: WrittenYuanSchema,
    inTransit: WrittenYuanSchema,
    paid: WrittenYuanSchema,
    closedAt: nullable(Type.String()),
  },
  { title: "BudgetLine" },
);

export const MovementSchema = Type.Object(
  {
    id: Type.Integer(),
    kind: Type.Enum(lineMovements),
    at: Type.String(),
    case: nullable(Type.String({ description: "The number of the case it is for." })),
    reason: Type.String(),
    amount: WrittenYuanSchema,
  },
  { title: "BudgetMovement" },
);

export type MovementBody = Static<typeof MovementSchema>;

export const AmountSchema = Type.Object({
  amount: YuanSchema,
  reason: Type.String({ minLength: 1, maxLength: 500 }),
});

export const ClosingSchema = Type.Object(
  { lapsed: WrittenYuanSchema, carried: WrittenYuanSchema },
  { title: "YearEndClosing" },
);

export type LineBody = Static<typeof LineSchema>;
