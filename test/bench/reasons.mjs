/** What profiling found where a goal is not met; goals.mjs says which is which. */
export const reasons = {};
