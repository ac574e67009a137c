/** The part of citation.js that the tool uses: the package comes without types. */
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
