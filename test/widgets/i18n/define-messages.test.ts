import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/define.js';
import {defineMessages} from '../../../src/widgets/base/define-messages.js';
import {en} from '../../../src/core/i18n/messages/all-messages.js';
import {localeOf} from '../../../src/core/i18n/locale.js';
import type {Messages} from '../../../src/core/i18n/messages/messages.js';
import {current, feedOf, past, project} from '../../support/feeds.js';
import {all, card, groups, part, parts, textOf} from '../../support/queries.js';
import {settled, waitUntil} from '../../support/settled.js';
import {captureWarnings} from '../../support/warnings.js';
import {german} from './german-messages.js';
import {germanFeed} from './german-feed.js';
import {transformMessages} from './pseudo-messages.js';

type Tag = 'sixcity-project-list' | 'sixcity-publication-table' | 'sixcity-funding-summary';

const show = async (tag: Tag, data: unknown, attributes: Readonly<Record<string, string>> = {}) => {
  const container = await fixture(html`<div></div>`);
  const widget = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  widget.data = data;
  container.append(widget);
  return settled(widget);
};

describe('a language that the page defines', () => {
  const warnings = captureWarnings();

  it('is used at once by widgets already on the page', async () => {
    const list = await show(
      'sixcity-project-list',
      feedOf([project('Hanke', current), project('Toinen', current)]),
      {lang: 'da'},
    );
    expect(part(list, 'widget').lang).to.equal('fi');
    defineMessages('da', {...german, sortBy: 'Rækkefølge'});
    await waitUntil(list.shadowRoot!, () => part(list, 'widget').lang === 'da');
    expect(textOf(part(list, 'bar'))).to.contain('Rækkefølge');
    expect(warnings).to.deep.equal([]);
  });

  it('is taken from the feed where the page has no supported language', async () => {
    const pageLanguage = document.documentElement.lang;
    document.documentElement.removeAttribute('lang');
    const list = await show('sixcity-project-list', {
      ...feedOf([project('Projekt', current)]),
      language: 'nl',
    });
    defineMessages('nl', german);
    await waitUntil(list.shadowRoot!, () => part(list, 'widget').lang === 'nl');
    document.documentElement.lang = pageLanguage;
  });

  it('serves every region, and formats by the tag it is given', () => {
    defineMessages('de', german, {tag: 'de-AT'});
    for (const tag of ['de', 'DE', 'de-CH', 'de-Latn-DE']) expect(localeOf(tag)?.code, tag).to.equal('de');
    const {formats} = localeOf('de')!;
    expect(formats.date('2018-03-02')).to.equal('2.3.2018');
    expect(formats.time('2018-03-02T11:59:00Z', 'Europe/Berlin')).to.equal('2.3.2018, 12:59');
    expect(['zb', 'äa', 'aa'].sort(formats.compare)).to.deep.equal(['aa', 'äa', 'zb']);
  });

  it('formats day and time by its own options', () => {
    defineMessages('et', german, {
      tag: 'et-EE',
      day: {year: 'numeric', month: 'long', day: 'numeric'},
      at: (day, time) => `${day} kell ${time}`,
    });
    expect(localeOf('et')!.formats.time('2018-03-02T11:59:00Z', 'Europe/Tallinn')).to.match(
      /^2\. märts 2018 kell 13:59$/,
    );
  });

  it('falls back to English for missing or invalid messages, and warns about each once', () => {
    const partial = {
      ...german,
      retry: undefined,
      projects: undefined,
      failure: {http: 'Weg.'},
      status: 'Stand',
    } as unknown as Messages;
    defineMessages('gsw', partial);
    const {messages} = localeOf('gsw')!;
    expect(messages.retry).to.equal(en.retry);
    expect(messages.projects(2, '2')).to.equal('2 projects');
    expect([messages.failure.http, messages.failure.network]).to.deep.equal(['Weg.', en.failure.network]);
    expect(messages.status.planned).to.equal(en.status.planned);
    expect(messages.waiting).to.equal(german.waiting);
    expect(warnings).to.have.length(1);
    for (const path of ['gsw', 'retry', 'projects', 'failure.network', 'status.planned'])
      expect(warnings[0]).to.contain(path);
    expect(warnings[0]).not.to.contain('waiting');
  });

  it('is rejected with one warning where its tag is invalid, and never throws', () => {
    for (const [language, tag] of [
      ['', undefined],
      ['de_DE', undefined],
      ['de', 'no tag'],
      [7 as unknown as string, undefined],
      [undefined as unknown as string, undefined],
    ] as const)
      defineMessages(language, german, tag === undefined ? {} : {tag});
    expect(warnings).to.have.length(5);
    defineMessages('lb', undefined as unknown as Messages);
    expect(localeOf('lb')!.messages.retry).to.equal(en.retry);
  });
});

describe('a programme of other cities in German', () => {
  before(() => defineMessages('de', german, {tag: 'de-DE'}));
  captureWarnings();

  it('has its projects by status, its own word for cities, and its sums', async () => {
    const list = await show('sixcity-project-list', germanFeed, {lang: 'de', 'group-by': 'city'});
    expect(groups(list).map(([name]) => name)).to.deep.equal([
      'Mitte 1',
      'Süd 1',
      'Österfeld 1',
      'Bezirk nicht bekannt 1',
    ]);
    const own = textOf(card(list, 'Online-Marketing mit integrierter Deutschförderung'));
    expect(own).to.contain('Mitte').and.to.contain('91.100,16 €');
    expect(textOf(part(list, 'foot'))).to.match(/Stand der Daten: 13\.10\.2016, 0?1:30/);
  });

  it('shows EU support on each project, in the legal German wording', async () => {
    const list = await show('sixcity-project-list', germanFeed, {lang: 'de', 'group-by': 'none'});
    parts(list, 'name')[0]!.click();
    await list.updateComplete;
    expect(textOf(list.shadowRoot)).to.contain('Europäische Union, Europäischer Sozialfonds');
  });

  it('never adds złoty to euros', async () => {
    const summary = await show('sixcity-funding-summary', germanFeed, {lang: 'de', by: 'city'});
    const summaryText = textOf(part(summary, 'summary'));
    expect(summaryText)
      .to.contain('1.591.100,16 €')
      .and.to.match(/2\.607\.614,50 PLN/);
    expect(all(summary, 'thead th').map(textOf)[0]).to.equal('Bezirk');
  });

  it('has its publications by its own levels', async () => {
    const table = await show('sixcity-publication-table', germanFeed, {lang: 'de', 'group-by': 'level'});
    expect(parts(table, 'group-heading').map(textOf)).to.deep.equal(['Leitfaden 1', 'Studie 1']);
  });

  it('leaves nothing in another language', async () => {
    const marked = transformMessages(german, (text) => `⟦${text}⟧`);
    defineMessages('ksh', marked, {tag: 'de-DE'});
    for (const tag of [
      'sixcity-project-list',
      'sixcity-publication-table',
      'sixcity-funding-summary',
    ] as const) {
      const widget = await show(tag, germanFeed, {lang: 'ksh'});
      parts(widget, 'name').forEach((name) => name.click());
      await widget.updateComplete;
      const text = textOf(widget.shadowRoot);
      expect(text).to.match(/⟦/);
      // Text outside all marks comes from the feed or is a number.
      const outside = text.replace(/⟦[^⟦⟧]*⟧/g, '').replace(/⟦[^⟦⟧]*⟧/g, '');
      for (const word of ['hanke', 'Kaupunki', 'Data', 'not known', 'ei tiedossa'])
        expect(outside, word).not.to.contain(word);
    }
  });

  it('has the statement in German, and beside another language', async () => {
    const container = await fixture(html`<div></div>`);
    const statement = document.createElement('sixcity-eu-statement');
    statement.setAttribute('languages', 'de fi');
    statement.setAttribute('period', '2021-2027');
    container.append(statement);
    await settled(statement);
    expect(all(statement, '.line').map(textOf)).to.deep.equal([
      'Kofinanziert von der Europäischen Union',
      'Euroopan unionin osarahoittama',
    ]);
  });
});

describe('a right-to-left language', () => {
  before(() =>
    defineMessages(
      'ar',
      transformMessages(en, (text) => `\u200f${text}`),
      {tag: 'ar-EG', direction: 'rtl'},
    ),
  );
  captureWarnings();
  const feed = feedOf([
    project('Hanke', {...current, themes: ['learning'], funding: {total: 10}}),
    project('Toinen', {...past, themes: ['mobility'], funding: {total: 5}}),
  ]);

  it('mirrors every widget, on a left-to-right page too', async () => {
    for (const tag of [
      'sixcity-project-list',
      'sixcity-publication-table',
      'sixcity-funding-summary',
    ] as const) {
      const widget = await show(tag, feed, {lang: 'ar'});
      const {direction, textAlign} = getComputedStyle(part(widget, 'widget'));
      expect([direction, textAlign]).to.deep.equal(['rtl', 'start']);
    }
  });

  it('mirrors the bars', async () => {
    const summary = await show('sixcity-funding-summary', feed, {lang: 'ar', by: 'theme'});
    const bars = parts(summary, 'bar');
    expect(bars).to.have.length(2);
    for (const bar of bars) {
      const [own, cell] = [bar, bar.parentElement!].map((one) => one.getBoundingClientRect());
      const start = parseFloat(getComputedStyle(bar.parentElement!).paddingInlineStart);
      expect(own!.right).to.be.closeTo(cell!.right - start, 1);
    }
    const [long, short] = bars.map((bar) => bar.getBoundingClientRect().width).sort((a, b) => b - a);
    expect(short! / long!).to.be.closeTo(0.5, 0.02);
  });

  it('puts the disclosure icon to the left of the project name', async () => {
    const list = await show('sixcity-project-list', feed, {lang: 'ar'});
    const name = parts(list, 'name')[0]!;
    const {paddingRight, paddingLeft} = getComputedStyle(name);
    expect(parseFloat(paddingLeft)).to.be.greaterThan(parseFloat(paddingRight));
  });

  it('puts the emblem to the right, and each language of the statement in its own direction', async () => {
    const container = await fixture(html`<div></div>`);
    const statement = document.createElement('sixcity-eu-statement');
    for (const [name, value] of Object.entries({lang: 'ar', period: '2021-2027', languages: 'ar fi'}))
      statement.setAttribute(name, value);
    container.append(statement);
    await settled(statement);
    const emblem = part(statement, 'emblem').getBoundingClientRect();
    const texts = parts(statement, 'text');
    for (const text of texts) expect(text.getBoundingClientRect().right).to.be.at.most(emblem.left);
    expect(texts.map((text) => getComputedStyle(text).direction)).to.deep.equal(['rtl', 'ltr']);
  });

  it('leaves widgets of other languages left-to-right, on a right-to-left page too', async () => {
    const container = await fixture(html`<div dir="rtl"></div>`);
    const list = document.createElement('sixcity-project-list');
    list.lang = 'fi';
    list.data = feed;
    container.append(list);
    await settled(list);
    expect(getComputedStyle(part(list, 'widget')).direction).to.equal('ltr');
  });
});
