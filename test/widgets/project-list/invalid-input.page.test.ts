import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import type {ProjectListElement} from '../../../src/widgets/project-list/project-list-element.js';
import {current, feedOf, past, project, projects} from '../../support/feeds.js';
import {openList, showList, type Attributes} from '../../support/project-list.js';
import {button, part, parts, projectNames, textOf} from '../../support/queries.js';
import {settled} from '../../support/settled.js';
import {captureWarnings} from '../../support/warnings.js';

const feed = feedOf([
  ...projects(21),
  project('Oppi', {...past, themes: ['learning'], cities: ['espoo'], fund: 'esf', funding: {total: 5}}),
]);
const blanks = ['', ' ', '\n\t'];
const odd = [
  '💥',
  '-1',
  '0',
  '1e9',
  '1000000000',
  '2.5',
  'NaN',
  'null',
  'true',
  'javascript:',
  'javascript:alert(1)',
  '__proto__',
  'constructor',
  'toString',
  '<b>',
  '2018-02-30',
  '2018',
  "';--",
  '\u0000',
  '\ud800',
  '%E0%A4%A',
];
const tooLong = 'x'.repeat(10_000);
const short = (value: string) => JSON.stringify(value.slice(0, 30));

/** The rendered HTML, for comparison. */
const htmlOf = (list: ProjectListElement): string => list.shadowRoot!.innerHTML;

/** Renders a list, returns its HTML and removes it: hundreds of lists at once would be slow. */
const htmlWith = async (attributes: Attributes): Promise<string> => {
  const list = await showList(feed, attributes);
  const shown = htmlOf(list);
  list.remove();
  return shown;
};

describe('an invalid attribute of a project list', () => {
  captureWarnings();
  let defaultHtml = '';

  before(async () => {
    defaultHtml = htmlOf(await showList(feed));
  });

  for (const attribute of ['heading-level', 'group-by', 'layout', 'sort', 'page-size', 'as-of']) {
    it(`falls back to the default: ${attribute}`, async () => {
      for (const value of [...blanks, ...odd, tooLong]) {
        expect(await htmlWith({[attribute]: value}), short(value)).to.equal(defaultHtml);
      }
    });
  }

  for (const attribute of ['city', 'theme', 'fund', 'status', 'project', 'without']) {
    it(`falls back to the default when it is blank: ${attribute}`, async () => {
      for (const value of blanks) {
        expect(await htmlWith({[attribute]: value}), short(value)).to.equal(defaultHtml);
      }
    });
  }

  for (const attribute of ['city', 'theme', 'fund', 'status', 'project']) {
    it(`never selects everything when it is an unknown id: ${attribute}`, async () => {
      for (const value of odd) {
        const list = await showList(feed, {[attribute]: value});
        expect(projectNames(list), short(value)).to.deep.equal([]);
        expect(parts(list, 'empty'), short(value)).to.have.length(1);
        list.remove();
      }
    });
  }

  it('never selects everything when it is too long for an id', async () => {
    for (const attribute of ['city', 'theme', 'fund', 'status', 'project']) {
      expect(projectNames(await showList(feed, {[attribute]: tooLong})), attribute).to.deep.equal([]);
    }
  });

  it('excludes nothing: without', async () => {
    for (const value of [...odd, tooLong]) {
      expect(await htmlWith({without: value}), short(value)).to.equal(defaultHtml);
    }
  });

  it('is a text if a text is expected: heading', async () => {
    for (const value of [...odd, tooLong]) {
      expect(textOf(part(await showList(feed, {heading: value}), 'heading'))).to.equal(
        value.replace(/\s+/g, ' ').trim(),
      );
    }
  });

  it('is not a language: lang', async () => {
    // Without a surrounding language the widget uses that of the feed, which is Finnish too.
    for (const lang of [...blanks, ...odd, tooLong]) {
      expect(await htmlWith({lang}), short(lang)).to.equal(defaultHtml);
    }
  });

  it('is ignored when data is set: feed', async () => {
    for (const value of [...blanks, ...odd, tooLong]) {
      expect(await htmlWith({feed: value}), short(value)).to.equal(defaultHtml);
    }
  });

  it('fails with a message when there is nothing else: feed', async () => {
    for (const feed of [
      '💥',
      'javascript:alert(1)',
      'data:application/json,{}',
      'http://',
      'http://[',
      '__proto__',
    ]) {
      const list = await settled(await openList({lang: 'fi', feed}));
      expect(parts(list, 'failed'), feed).to.have.length(1);
      expect(button(list, 'Yritä uudelleen')).to.exist;
    }
  });

  it('is tolerated at any later time', async () => {
    const list = await showList(feed);
    const attributes =
      'heading-level group-by layout sort page-size as-of city theme fund status project without';
    for (const value of odd) {
      for (const name of attributes.split(' ')) list.setAttribute(name, value);
      await list.updateComplete;
      expect(projectNames(list)).to.deep.equal([]);
    }
    for (const name of attributes.split(' ')) list.removeAttribute(name);
    await list.updateComplete;
    expect(htmlOf(list)).to.equal(defaultHtml);
  });

  it('is not a value in capitals or with surrounding spaces', async () => {
    expect(await htmlWith({'group-by': ' FUND '})).to.equal(await htmlWith({'group-by': 'fund'}));
    expect(await htmlWith({layout: 'Rows'})).to.equal(await htmlWith({layout: 'rows'}));
    expect(await htmlWith({'page-size': ' 5 '})).to.equal(await htmlWith({'page-size': '5'}));
    expect(await htmlWith({'as-of': ' 2003-01-01 '})).to.equal(await htmlWith({'as-of': '2003-01-01'}));
  });
});

describe('an invalid property of a project list', () => {
  captureWarnings();
  const values: readonly unknown[] = [
    ...[NaN, 0, -1, 2.5, Infinity, 10n, true, null, undefined, Symbol('odd'), {}, [], [[]], [null, 5, {}]],
    ...[() => 'x', new Date(NaN), new Map(), Object.create(null) as unknown, '💥', new Proxy({}, {})],
  ];
  let defaultHtml = '';

  before(async () => {
    defaultHtml = htmlOf(await showList(feed));
  });

  for (const name of ['headingLevel', 'groupBy', 'layout', 'sort', 'pageSize', 'asOf']) {
    it(`falls back to the default: ${name}`, async () => {
      const list = await showList(feed);
      for (const [index, value] of values.entries()) {
        Reflect.set(list, name, value);
        await list.updateComplete;
        expect(htmlOf(list), `value ${index} of ${typeof value}`).to.equal(defaultHtml);
      }
    });
  }

  for (const name of [
    'city',
    'theme',
    'fund',
    'status',
    'project',
    'without',
    'heading',
    'feed',
    'messages',
  ]) {
    it(`does not throw and can be corrected: ${name}`, async () => {
      const list = await showList(feed);
      for (const value of values) {
        Reflect.set(list, name, value);
        await list.updateComplete;
      }
      Reflect.set(list, name, undefined);
      await list.updateComplete;
      expect(htmlOf(list)).to.equal(defaultHtml);
    });
  }

  it('reads back as a valid value', async () => {
    const list = await showList(feed);
    list.pageSize = NaN;
    list.headingLevel = 99;
    Reflect.set(list, 'city', 5);
    Reflect.set(list, 'groupBy', 'colour');
    Reflect.set(list, 'asOf', new Date());
    expect([list.pageSize, list.headingLevel, list.city, list.groupBy, list.asOf]).to.deep.equal([
      20,
      2,
      [],
      'status',
      '',
    ]);
  });
});

describe('invalid data of a project list', () => {
  const warnings = captureWarnings();

  for (const data of [
    5,
    '',
    'feed',
    true,
    [],
    {},
    {version: '1.0'},
    {version: '1.0', projects: 'x'},
    () => feed,
  ]) {
    it(`fails with a message: ${typeof data === 'function' ? 'a function' : JSON.stringify(data)}`, async () => {
      const list = await settled(await openList({lang: 'fi'}, data));
      expect(parts(list, 'failed')).to.have.length(1);
      expect(parts(list, 'empty')).to.be.empty;
    });
  }

  const cycle: unknown[] = [];
  cycle.push(cycle);
  const nonJsonValues: readonly (readonly [string, unknown])[] = [
    ['a BigInt', 10n],
    ['a circle', cycle],
    ['a function', () => 'x'],
    ['undefined', undefined],
    ['a symbol', Symbol('odd')],
    ['a Map', new Map([['fi', 'x']])],
  ];
  for (const [what, value] of nonJsonValues) {
    it(`does not hide valid projects, even with values that JSON cannot hold: ${what}`, async () => {
      const list = await openList(
        {lang: 'fi'},
        feedOf([{id: 'a', name: 'Hanke', ...current, summary: value}]),
      );
      await settled(list);
      expect(projectNames(list)).to.deep.equal(['Hanke']);
      expect(warnings.join()).to.contain('projects[0].summary');
    });
  }
});
