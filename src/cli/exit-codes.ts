/** What a script that calls the command can tell from its end. */
export const exitCodes = {good: 0, findings: 1, usage: 2} as const;
