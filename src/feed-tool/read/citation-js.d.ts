/** Types for the part of citation.js that the tool uses. The package has no types of its own. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      readonly chain: (
        text: string,
        options: {readonly forceType?: string; readonly generateGraph: boolean},
      ) => readonly unknown[];
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
