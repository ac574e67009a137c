/** JSON-LD for a script element. `<` is escaped, so that no text of a feed can end the element. */
export const jsonLdScript = (graph: readonly object[]): string =>
  `<script type="application/ld+json">\n${jsonLdText(graph)}\n</script>`;

export const jsonLdText = (graph: readonly object[]): string =>
  JSON.stringify({'@context': 'https://schema.org', '@graph': graph}, null, 1).replace(/</g, '\\u003c');
