/**
 * Why a goal of goals.mjs is missed, as found by `node test/bench/profile.mjs` (with `--page ten`, `--act sort` and
 * `--act more`) and in dist/cdn/sizes.json.
 */
export const reasons = {
  core: 'besides the project list it contains Lit, the six methods of embedding, the checks of every field of the format, filters, and the messages of three languages; `dist/cdn/sizes.json` has the size of each module',
  widgets:
    'each widget contains its own copy of code that the core does not need, so that no widget waits for two files: sums for the map and the summary, tables',
  actions:
    'seven file formats and their columns, citations, the details of a project and the timeline, each with its messages in three languages',
  all: 'the sum of the above',
  first:
    'parsing and running six times as much script as on the rich page takes most of the difference at 1,000 records; at 10,000 it is the counts of six filters that are open in the first view (`facets.ts`), which check every record',
  idle: 'every field of every record is checked (`record-parser.ts`) while the page is idle; the hand-written pages trust their feed',
  key: 'most of the time goes to layout and paint of 25 cards, on both pages; the rest counts 5,500 lead organisations for the filters (`facets.ts`), in code that V8 has not optimised yet at the second key',
  acts: 'next page: the first new record gets the focus, which forces a layout, on both pages; our 25 cards have more elements than the hand-written ones, and marker comments of Lit',
  libraries:
    'libraries show table rows of 6 cells and trust their data; our cards have four times as many elements, checked fields and details that open',
  ten: 'nine more lists, 225 cards, are rendered and laid out; all lists share the request, the records, their order and the search index',
  split:
    'the script is parsed and run before it requests the first page of the feed; the hand-written page requests its feed at once',
};
