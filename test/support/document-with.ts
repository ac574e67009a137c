/** A feed as it stands in a file, before anybody has looked whether it is one. */
export type Document = Readonly<Record<string, unknown>>;

/** A document without a fault, of which a test says only what matters to it. */
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
