/** What a site search imports: a file for `_bulk`, the mapping that goes with it, or objects of schema.org. */
export const searchForms = ['opensearch', 'opensearch-mapping', 'schema-org'] as const;
export type SearchForm = (typeof searchForms)[number];
