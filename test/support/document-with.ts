/** A feed document as parsed from JSON, before validation. */
export type Document = Readonly<Record<string, unknown>>;

/** Creates a valid feed document; a test overrides only what it needs. */
export const documentWith = (parts: Document = {}): Document => ({
  version: '1.0',
  language: 'fi',
  title: 'Kuusikko',
  updated: '2026-01-02T03:04:05Z',
  publisher: {name: 'Toimisto'},
  cities: [],
  projects: [],
  ...parts,
});
