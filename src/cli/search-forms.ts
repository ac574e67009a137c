/** The formats for a site search: a file for `_bulk`, the mapping for it, or objects of schema.org. */
export const searchForms = ['opensearch', 'opensearch-mapping', 'schema-org'] as const;
export type SearchForm = (typeof searchForms)[number];
