/** Who manages programmes: reads and plans them in their body. */
export const managers = ["clerk", "reviewer", "approver"] as const;
