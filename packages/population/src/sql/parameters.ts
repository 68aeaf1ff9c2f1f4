/** The table of one row that holds the value of every parameter: a reform is another row under the same text. */
export const PARAMETERS = "parameters";

/** The column that a parameter stands in, by its place among the plan's; whole numbers in the slot's parts. */
export const parameterColumn = (slot: number): string => `p${slot}`;
