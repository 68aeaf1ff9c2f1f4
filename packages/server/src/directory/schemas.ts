import { Type } from "@fastify/type-provider-typebox";

/** How a request names a person to whom something is given or from whom it is taken. */
export const namedProperties = {
  email: Type.String({ minLength: 3, maxLength: 320 }),
  user: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 64,
      description:
        "The number that the person sees at /api/v1/self, where the address is not proved.",
    }),
  ),
};
