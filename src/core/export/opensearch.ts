import {documentId, type SearchDocument} from './search-documents.js';

/**
 * Documents for `_bulk` of OpenSearch and Elasticsearch: for each, a line with the action and a line with the
 * document.
 */
export const writeBulk = (documents: readonly SearchDocument[], index: string): string =>
  documents
    .map(
      (document) =>
        `${JSON.stringify({index: {_index: index, _id: documentId(document)}})}\n${JSON.stringify(document)}\n`,
    )
    .join('');

/** Analysers that both search engines have. Other languages use the standard analyser. */
const analysers = {fi: 'finnish', sv: 'swedish', en: 'english'} as const;

const keyword = {type: 'keyword'} as const;
const date = {type: 'date', format: 'strict_date_optional_time'} as const;
const analysed = {
  properties: Object.fromEntries(
    Object.entries(analysers).map(([lang, analyzer]) => [lang, {type: 'text', analyzer}]),
  ),
};

/**
 * The body of the request that creates the index. Without it the search engine guesses the fields and knows no word
 * forms.
 */
export const bulkMapping = {
  mappings: {
    properties: {
      kind: keyword,
      id: keyword,
      language: keyword,
      url: keyword,
      title: analysed,
      summary: analysed,
      text: analysed,
      cities: keyword,
      themes: keyword,
      fund: keyword,
      series: keyword,
      start: date,
      end: date,
      issued: date,
      updated: date,
    },
  },
} as const;
