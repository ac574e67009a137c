import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/define.js';
import type {ProjectListElement} from '../../../src/widgets/project-list/project-list-element.js';
import {current, feedOf, project, type FeedJson} from '../../support/feeds.js';
import {showList} from '../../support/project-list.js';
import {card, facts, one, part, projectNames, textOf} from '../../support/queries.js';
import {settled, waitUntil} from '../../support/settled.js';

const feed = feedOf([project('Hanke', current), project('Toinen', current)]);
const language = (list: ProjectListElement) => part(list, 'widget').lang;
const waitForLanguage = (list: ProjectListElement, lang: string): Promise<void> =>
  waitUntil(list.shadowRoot!, () => language(list) === lang);

/** Adds a list without lang inside other elements. */
const listIn = async (container: ParentNode, data: FeedJson = feed): Promise<ProjectListElement> => {
  const list = document.createElement('sixcity-project-list');
  list.data = data;
  container.append(list);
  return settled(list);
};

describe('a name that is the same in all of its languages', () => {
  it('has no note of a language, but is marked as a text in another', async () => {
    const list = await showList(feedOf([project({fi: 'CityIoT', en: 'CityIoT'}, current)]), {lang: 'sv'});
    expect(textOf(part(list, 'name'))).to.equal('CityIoT');
    const other = await showList(feedOf([project({fi: 'Katu', en: 'Street'}, current)]), {lang: 'sv'});
    expect(textOf(part(other, 'name'))).to.equal('Katu (på finska)');
  });
});

describe('the language of a project list', () => {
  const pageLanguage = document.documentElement.lang;
  afterEach(() => {
    document.documentElement.lang = pageLanguage;
  });

  const around: readonly (readonly [readonly (string | undefined)[], string])[] = [
    [['sv'], 'sv'],
    [['en', 'sv'], 'sv'],
    [['sv', undefined], 'sv'],
    [['sv-FI'], 'sv'],
    [['EN-us'], 'en'],
    [['fi-Latn-FI'], 'fi'],
    [['sv', 'de'], 'sv'],
    [['sv', ''], 'sv'],
    [['en', 'se', 'x-oma'], 'en'],
    [['svx'], 'fi'],
  ];
  for (const [langs, expected] of around) {
    it(`is the nearest supported language: ${JSON.stringify(langs)}`, async () => {
      let container: HTMLElement = await fixture(html`<div></div>`);
      for (const lang of langs) {
        const inner = document.createElement('div');
        if (lang !== undefined) inner.setAttribute('lang', lang);
        container.append(inner);
        container = inner;
      }
      expect(language(await listIn(container))).to.equal(expected);
    });
  }

  it('is its own lang first of all', async () => {
    const container = await fixture(html`<div lang="sv"></div>`);
    const list = await listIn(container);
    list.lang = 'en';
    await waitForLanguage(list, 'en');
  });

  it('is found beyond shadow hosts', async () => {
    const outer = await fixture(html`<div lang="sv"><div></div></div>`);
    const inner = outer.firstElementChild!.attachShadow({mode: 'closed'});
    const innermost = document.createElement('section');
    inner.append(innermost);
    expect(language(await listIn(innermost.attachShadow({mode: 'open'})))).to.equal('sv');
  });

  it('falls back to the language of the page', async () => {
    document.documentElement.lang = 'en';
    expect(language(await listIn(await fixture(html`<div></div>`)))).to.equal('en');
  });

  it('falls back to the language of the feed, then to Finnish', async () => {
    document.documentElement.lang = '';
    const container = await fixture(html`<div></div>`);
    expect(language(await listIn(container, {...feed, language: 'sv-FI'}))).to.equal('sv');
    expect(language(await listIn(container, {...feed, language: 'de'}))).to.equal('fi');
  });

  it('follows a change of the page', async () => {
    const container = await fixture(html`<div lang="fi"><div></div></div>`);
    const list = await listIn(container.firstElementChild!);
    container.setAttribute('lang', 'sv');
    await waitForLanguage(list, 'sv');
    expect(textOf(part(list, 'count'))).to.equal('2 projekt');
    container.firstElementChild!.setAttribute('lang', 'en');
    await waitForLanguage(list, 'en');
    container.firstElementChild!.removeAttribute('lang');
    await waitForLanguage(list, 'sv');
  });

  it('follows a change outside its shadow host', async () => {
    const container = await fixture(html`<div lang="fi"><div></div></div>`);
    const list = await listIn(container.firstElementChild!.attachShadow({mode: 'open'}));
    container.setAttribute('lang', 'sv');
    await waitForLanguage(list, 'sv');
  });

  it('follows a move of the widget', async () => {
    const [finnish, swedish] = [
      await fixture(html`<p lang="fi"></p>`),
      await fixture(html`<p lang="sv"></p>`),
    ];
    const list = await listIn(finnish);
    swedish.append(list);
    await waitForLanguage(list, 'sv');
  });

  it('stays when the page changes to an unsupported language', async () => {
    document.documentElement.lang = 'sv';
    const container = await fixture(html`<div></div>`);
    const list = await listIn(container);
    document.documentElement.lang = 'de';
    // The widget reacts to the first change before this second one.
    list.heading = 'Otsikko';
    await list.updateComplete;
    expect(language(list)).to.equal('sv');
    document.documentElement.lang = 'en';
    await waitForLanguage(list, 'en');
  });

  it('formats numbers, sums and dates', async () => {
    const known = feedOf([
      project('Hanke', {...current, start: '2015-02-01', end: '2148-07-31', funding: {total: 1234567.5}}),
    ]);
    const shown = async (lang: string) => {
      const list = await showList(known, {lang});
      return [textOf(part(list, 'details')), textOf(part(list, 'foot'))].join(' ');
    };
    expect(await shown('fi'))
      .to.contain('1 234 567,50 €')
      .and.to.contain('1.2.2015–31.7.2148');
    expect(await shown('sv')).to.contain('1 234 567,50 €');
    expect(await shown('en'))
      .to.contain('€1,234,567.50')
      .and.to.contain('1 February 2015 – 31 July 2148');
  });
});

describe('the date formats of Finland', () => {
  const dated = feedOf([project('Hanke', {...current, start: '2015-02-01', end: '2148-07-31'})]);

  it('write the hour after "klo" in Finnish', async () => {
    expect(textOf(part(await showList(dated), 'foot'))).to.contain('2.3.2018 klo 13.59');
  });

  it('write the day before the month in Swedish', async () => {
    const list = await showList(dated, {lang: 'sv'});
    expect(facts(part(list, 'facts'))['Projekttid']).to.equal('1.2.2015–31.7.2148');
  });
});

describe('a text in another language', () => {
  const only = (name: Record<string, string> | string) => feedOf([project(name, current)]);

  it('has a lang attribute and a visible note', async () => {
    const list = await showList(only({fi: 'Hanke'}), {lang: 'sv'});
    expect(one(part(list, 'name'), '[lang]').lang).to.equal('fi');
    expect(textOf(part(list, 'project-heading'))).to.equal('Hanke (på finska)');
    expect(part(list, 'language-note').checkVisibility()).to.equal(true);
    expect(part(list, 'language-note').closest('[lang]')!.getAttribute('lang')).to.equal('sv');
  });

  it('has its note in the language of the reader', async () => {
    const note = async (name: Record<string, string>, lang: string) =>
      textOf(part(await showList(only(name), {lang}), 'language-note'));
    expect(await note({sv: 'Projekt'}, 'fi')).to.equal('(ruotsiksi)');
    expect(await note({fi: 'Hanke'}, 'en')).to.equal('(in Finnish)');
    expect(await note({en: 'Project'}, 'sv')).to.equal('(på engelska)');
    expect(await note({de: 'Projekt'}, 'fi')).to.match(/saksa/i);
    expect(await note({de: 'Projekt'}, 'sv')).to.match(/tyska/i);
    expect(await note({de: 'Projekt'}, 'en')).to.match(/German/);
  });

  it('is in the language of the feed where the wanted one is missing, else in the first', async () => {
    const names = async (name: Record<string, string>) =>
      projectNames(await showList(only(name), {lang: 'sv'}));
    expect(await names({en: 'Project', fi: 'Hanke'})).to.deep.equal(['Hanke']);
    expect(await names({en: 'Project', de: 'Projekt'})).to.deep.equal(['Project']);
    expect(await names({en: 'Project', 'sv-FI': 'Projekt'})).to.deep.equal(['Projekt']);
  });

  it('has no note where it is in the language of the reader', async () => {
    for (const name of ['Hanke', {fi: 'Hanke', sv: 'Projekt'}, {'fi-FI': 'Hanke'}]) {
      const list = await showList(only(name), {lang: 'fi'});
      expect(textOf(part(list, 'project-heading'))).to.equal('Hanke');
      expect(part(list, 'name').querySelector('[lang]') === null).to.equal(true);
    }
  });

  it('can be a plain string of a feed in another language', async () => {
    const list = await showList({...only('Hanke'), language: 'fi'}, {lang: 'en'});
    expect(textOf(part(list, 'project-heading'))).to.equal('Hanke (in Finnish)');
    expect(one(part(list, 'name'), '[lang]').lang).to.equal('fi');
  });

  it('is marked everywhere in the details', async () => {
    const finnish = 'suomea';
    const list = await showList(
      feedOf(
        [
          project(
            {en: 'Project'},
            {
              ...current,
              ...{summary: finnish, results: finnish, lead: {name: finnish}, partners: [{name: finnish}]},
              ...{objective: finnish, category: finnish, location: {name: finnish}, contact: {name: finnish}},
              ...{
                links: [{url: 'a', label: finnish}],
                sources: [{label: finnish}, {label: finnish, url: 'b'}],
              },
              ...{cities: ['kylä'], themes: ['kylä'], fund: 'kylä'},
            },
          ),
        ],
        {
          cities: [{id: 'kylä', name: finnish}],
          themes: [{id: 'kylä', name: finnish}],
          funds: [{id: 'kylä', name: finnish}],
        },
      ),
      {lang: 'en'},
    );
    part(list, 'name').click();
    await list.updateComplete;
    const texts = document.createTreeWalker(card(list, 'Project'), NodeFilter.SHOW_TEXT);
    const languages: (string | undefined)[] = [];
    while (texts.nextNode()) {
      if (texts.currentNode.textContent?.trim() === finnish)
        languages.push(texts.currentNode.parentElement?.closest('[lang]')?.getAttribute('lang') ?? undefined);
    }
    expect(languages.length).to.be.at.least(13);
    expect(new Set(languages)).to.deep.equal(new Set(['fi']));
  });

  it('is isolated from the surrounding text direction', async () => {
    const list = await showList(only({ar: 'مشروع (أ)'}), {lang: 'fi'});
    const name = one(part(list, 'name'), '[lang="ar"]');
    expect(name.localName).to.equal('bdi');
  });
});
