import {expect} from '@open-wc/testing';
import {FeedPages} from '../../src/core/feed-format/feed-pages.js';
import {parseFeed} from '../../src/core/feed-format/parse-feed.js';
import type {WidgetName} from '../../src/core/model/widget-names.js';
import {invalidValues} from '../../src/doctor/invalid-values.js';
import {optionsByAttribute} from '../../src/widgets/registry/widget-options.js';
import {feedOf, project} from '../support/feeds.js';

const pages = new FeedPages();
pages.add(
  parseFeed(
    feedOf([project('Hanke', {id: 'p1'})], {
      publications: [{id: 'r1', type: 'report', title: 'Raportti', language: 'fi', issued: '2018'}],
    }),
  ),
  'https://office.example/feed.json',
);

const invalid = (widget: WidgetName, name: string, value: string, isComplete = true) =>
  invalidValues(widget, name, value, optionsByAttribute(widget).get(name)!, pages.snapshot(isComplete));

const malformed = [
  ['publication-table', 'columns', 'year, colour title', ['colour']],
  ['publication-table', 'sort', 'colour', ['colour']],
  ['project-list', 'as-of', '31.2.2018', ['31.2.2018']],
  ['project-list', 'page-size', 'many', ['many']],
  ['project-list', 'url-state', 'P Q', ['P Q']],
  ['eu-statement', 'period', '2007-2013', ['2007-2013']],
  ['eu-statement', 'languages', 'fi de', ['de']],
  ['eu-statement', 'variant', 'pink', ['pink']],
] as const;
const unknown = [
  ['project-list', 'status', 'ongoing fooo', ['fooo']],
  ['project-list', 'without', 'p1 p2', ['p2']],
  ['project-list', 'city', 'espoo,espo', ['espo']],
  ['publication-table', 'without', 'r1 p1', ['p1']],
  ['publication-table', 'year', '2018 2019', ['2019']],
  ['publication-table', 'language', 'fin sv', ['sv']],
  ['publication-table', 'status', 'done', ['done']],
  ['funding-summary', 'status', 'done', ['done']],
  ['project-map', 'theme', 'learning nothing', ['nothing']],
  ['eu-statement', 'fund', 'erdf rrf', ['rrf']],
  ['eu-statement', 'project', 'p1 p2', ['p2']],
] as const;
const valid = [
  ['project-list', 'status', 'Ongoing'],
  ['project-list', 'layout', ' ROWS '],
  ['project-list', 'city', 'ESPOO'],
  ['project-list', 'no-search', 'true'],
  ['publication-table', 'columns', 'Year title'],
  ['publication-table', 'sort', '-year'],
  ['eu-statement', 'period', '2014–2020'],
  ['eu-statement', 'fund', 'ESF-plus jtf'],
  ['eu-statement', 'languages', 'fi sv-FI'],
] as const;

describe('the doctor', () => {
  for (const [widget, name, value, expected] of malformed) {
    it(`reports an invalid value: ${widget} ${name}="${value}"`, () => {
      expect(invalid(widget, name, value)).to.deep.equal({malformed: expected, unknown: []});
    });
  }

  for (const [widget, name, value, expected] of unknown) {
    it(`reports a value that the data does not have: ${widget} ${name}="${value}"`, () => {
      expect(invalid(widget, name, value)).to.deep.equal({malformed: [], unknown: expected});
    });
  }

  for (const [widget, name, value] of valid) {
    it(`accepts ${widget} ${name}="${value}"`, () => {
      expect(invalid(widget, name, value)).to.deep.equal({malformed: [], unknown: []});
    });
  }

  it('reports unknown ids only after the last page of the data', () => {
    expect(invalid('project-list', 'city', 'espo', false).unknown).to.deep.equal([]);
  });
});
