/** What the tests use of Citation.js, which has no types of its own. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      /** Reads any form that a plugin knows into CSL items. */
      chain(text: string, options: {readonly generateGraph: false; readonly forceType?: string}): unknown;
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
