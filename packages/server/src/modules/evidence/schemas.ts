import { Type } from "@fastify/type-provider-typebox";
import { nullable } from "../../schema/basics.ts";

const file = {
  name: Type.String({ description: "As whoever sent it called it." }),
  kind: Type.String({ description: "What it is, by its content." }),
  size: Type.Integer({ description: "In bytes." }),
  at: Type.String(),
};

/** A paper that shows that an account is its holder's. */
export const AccountPaperSchema = Type.Object(
  { id: Type.String(), ...file },
  { title: "AccountPaper" },
);

/** A paper that proves a fact of a case. */
export const PaperSchema = Type.Object(
  {
    id: Type.String(),
    fact: Type.String({ description: "The fact that it proves." }),
    item: nullable(Type.String({ description: "The thing that the fact is about." })),
    ...file,
  },
  { title: "Paper" },
);
