import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/define.js';
import type {ProjectListElement} from '../../../src/widgets/project-list/project-list-element.js';
import {current, feedOf, project, type FeedJson} from '../../support/feeds.js';
import {showList} from '../../support/project-list.js';
import {card, facts, one, part, projectNames, words} from '../../support/queries.js';
import {settled, until} from '../../support/settled.js';

const feed = feedOf([project('Hanke', current)]);
const language = (list: ProjectListElement) => part(list, 'widget').lang;
const becomes = (list: ProjectListElement, lang: string): Promise<void> =>
  until(list.shadowRoot!, () => language(list) === lang);

/** A list within other elements, without a language of its own. */
const listIn = async (place: ParentNode, data: FeedJson = feed): Promise<ProjectListElement> => {
  const list = document.createElement('sixcity-project-list');
  list.data = data;
  place.append(list);
  return settled(list);
};

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
  for (const [langs, spoken] of around) {
    it(`is the nearest that it speaks: ${JSON.stringify(langs)}`, async () => {
      let place: HTMLElement = await fixture(html`<div></div>`);
      for (const lang of langs) {
        const inner = document.createElement('div');
        if (lang !== undefined) inner.setAttribute('lang', lang);
        place.append(inner);
        place = inner;
      }
      expect(language(await listIn(place))).to.equal(spoken);
    });
  }

  it('is its own first of all', async () => {
    const place = await fixture(html`<div lang="sv"></div>`);
    const list = await listIn(place);
    list.lang = 'en';
    await becomes(list, 'en');
  });

  it('is found out through shadow hosts', async () => {
    const outer = await fixture(html`<div lang="sv"><div></div></div>`);
    const inner = outer.firstElementChild!.attachShadow({mode: 'closed'});
    const innermost = document.createElement('section');
    inner.append(innermost);
    expect(language(await listIn(innermost.attachShadow({mode: 'open'})))).to.equal('sv');
  });

  it('is the page’s where nothing nearer is said', async () => {
    document.documentElement.lang = 'en';
    expect(language(await listIn(await fixture(html`<div></div>`)))).to.equal('en');
  });

  it('is the feed’s where the page says none, and Finnish where that is another', async () => {
    document.documentElement.lang = '';
    const place = await fixture(html`<div></div>`);
    expect(language(await listIn(place, {...feed, language: 'sv-FI'}))).to.equal('sv');
    expect(language(await listIn(place, {...feed, language: 'de'}))).to.equal('fi');
  });

  it('follows the page when it changes', async () => {
    const place = await fixture(html`<div lang="fi"><div></div></div>`);
    const list = await listIn(place.firstElementChild!);
    place.setAttribute('lang', 'sv');
    await becomes(list, 'sv');
    expect(words(part(list, 'count'))).to.equal('1 projekt');
    place.firstElementChild!.setAttribute('lang', 'en');
    await becomes(list, 'en');
    place.firstElementChild!.removeAttribute('lang');
    await becomes(list, 'sv');
  });

  it('follows what lies outside of its shadow host', async () => {
    const place = await fixture(html`<div lang="fi"><div></div></div>`);
    const list = await listIn(place.firstElementChild!.attachShadow({mode: 'open'}));
    place.setAttribute('lang', 'sv');
    await becomes(list, 'sv');
  });

  it('follows the widget to another place', async () => {
    const [finnish, swedish] = [
      await fixture(html`<p lang="fi"></p>`),
      await fixture(html`<p lang="sv"></p>`),
    ];
    const list = await listIn(finnish);
    swedish.append(list);
    await becomes(list, 'sv');
  });

  it('stays when the page turns to one that it does not speak', async () => {
    document.documentElement.lang = 'sv';
    const place = await fixture(html`<div></div>`);
    const list = await listIn(place);
    document.documentElement.lang = 'de';
    // Whatever the widget makes of it comes before this second change is seen.
    list.heading = 'Otsikko';
    await list.updateComplete;
    expect(language(list)).to.equal('sv');
    document.documentElement.lang = 'en';
    await becomes(list, 'en');
  });

  it('has its own forms of numbers, sums and dates', async () => {
    const known = feedOf([
      project('Hanke', {...current, start: '2015-02-01', end: '2998-07-31', funding: {total: 1234567.5}}),
    ]);
    const shown = async (lang: string) => {
      const list = await showList(known, {lang});
      return [...Object.values(facts(part(list, 'facts'))), words(part(list, 'foot'))].join(' ');
    };
    expect(await shown('fi'))
      .to.contain('1 234 567,50 €')
      .and.to.contain('1.2.2015–31.7.2998');
    expect(await shown('sv')).to.contain('1 234 567,50 €');
    expect(await shown('en'))
      .to.contain('€1,234,567.50')
      .and.to.contain('1 February 2015 – 31 July 2998');
  });
});

describe('the forms of Finland', () => {
  const dated = feedOf([project('Hanke', {...current, start: '2015-02-01', end: '2998-07-31'})]);

  it('are of Finnish: the hour after "klo"', async () => {
    expect(words(part(await showList(dated), 'foot'))).to.contain('2.3.2018 klo 13.59');
  });

  it('are of Swedish: the day before the month', async () => {
    const list = await showList(dated, {lang: 'sv'});
    expect(facts(part(list, 'facts'))['Projekttid']).to.equal('1.2.2015–31.7.2998');
  });
});

describe('a text in another language', () => {
  const only = (name: Record<string, string> | string) => feedOf([project(name, current)]);

  it('carries it, with a note that can be seen', async () => {
    const list = await showList(only({fi: 'Hanke'}), {lang: 'sv'});
    expect(one(part(list, 'name'), '[lang]').lang).to.equal('fi');
    expect(words(part(list, 'project-heading'))).to.equal('Hanke (på finska)');
    expect(part(list, 'language-note').checkVisibility()).to.equal(true);
    expect(part(list, 'language-note').closest('[lang]')!.getAttribute('lang')).to.equal('sv');
  });

  it('has its note in the reader’s language', async () => {
    const note = async (name: Record<string, string>, lang: string) =>
      words(part(await showList(only(name), {lang}), 'language-note'));
    expect(await note({sv: 'Projekt'}, 'fi')).to.equal('(ruotsiksi)');
    expect(await note({fi: 'Hanke'}, 'en')).to.equal('(in Finnish)');
    expect(await note({en: 'Project'}, 'sv')).to.equal('(på engelska)');
    expect(await note({de: 'Projekt'}, 'fi')).to.match(/saksa/i);
    expect(await note({de: 'Projekt'}, 'sv')).to.match(/tyska/i);
    expect(await note({de: 'Projekt'}, 'en')).to.match(/German/);
  });

  it('is the feed’s where the wanted one is not there, else the first', async () => {
    const names = async (name: Record<string, string>) =>
      projectNames(await showList(only(name), {lang: 'sv'}));
    expect(await names({en: 'Project', fi: 'Hanke'})).to.deep.equal(['Hanke']);
    expect(await names({en: 'Project', de: 'Projekt'})).to.deep.equal(['Project']);
    expect(await names({en: 'Project', 'sv-FI': 'Projekt'})).to.deep.equal(['Projekt']);
  });

  it('is none where it is the reader’s own', async () => {
    for (const name of ['Hanke', {fi: 'Hanke', sv: 'Projekt'}, {'fi-FI': 'Hanke'}]) {
      const list = await showList(only(name), {lang: 'fi'});
      expect(words(part(list, 'project-heading'))).to.equal('Hanke');
      expect(part(list, 'name').querySelector('[lang]') === null).to.equal(true);
    }
  });

  it('is a plain string of a feed in another language too', async () => {
    const list = await showList({...only('Hanke'), language: 'fi'}, {lang: 'en'});
    expect(words(part(list, 'project-heading'))).to.equal('Hanke (in Finnish)');
    expect(one(part(list, 'name'), '[lang]').lang).to.equal('fi');
  });

  it('carries it everywhere in the details', async () => {
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

  it('is set apart from the words around it, whichever way it runs', async () => {
    const list = await showList(only({ar: 'مشروع (أ)'}), {lang: 'fi'});
    const name = one(part(list, 'name'), '[lang="ar"]');
    expect(name.localName).to.equal('bdi');
  });
});
