/** The entry points for React, Preact and Vue have types to give, and nothing that runs. */
export {};
