/** Whom studies are about. */
export const subject = "enterprise";
