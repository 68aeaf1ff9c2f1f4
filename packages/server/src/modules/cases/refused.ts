import { ErrorSchema } from "../../errors/api-error.ts";

/** The refusals that any of these routes may answer with. */
export const refused = {
  400: ErrorSchema,
  401: ErrorSchema,
  403: ErrorSchema,
  404: ErrorSchema,
  409: ErrorSchema,
  412: ErrorSchema,
  422: ErrorSchema,
  428: ErrorSchema,
};
