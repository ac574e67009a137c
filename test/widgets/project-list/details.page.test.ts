import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import type {Project} from '../../../src/core/model/feed.js';
import type {ProjectListElement} from '../../../src/widgets/project-list/project-list-element.js';
import {current, feedOf, project, type FeedJson} from '../../support/feeds.js';
import {showList} from '../../support/project-list.js';
import {all, button, card, facts, link, links, part, parts, textOf} from '../../support/queries.js';

const press = async (list: ProjectListElement, name: string): Promise<HTMLButtonElement> => {
  const pressed = button(list, name);
  pressed.click();
  await list.updateComplete;
  return pressed;
};

/** The expanded details of a project called Hanke. */
const opened = async (known: Partial<Project>, around: FeedJson = {}, lang = 'fi'): Promise<HTMLElement> => {
  const list = await showList(feedOf([project('Hanke', known), project('Toinen')], around), {lang});
  parts(list, 'name')[0]!.click();
  await list.updateComplete;
  return part(list, 'details');
};

describe('opening a project', () => {
  const two = feedOf([
    project('A', {...current, summary: 'Kuvaus A:sta'}),
    project('B', {...current, summary: 'Kuvaus B:stä'}),
  ]);

  it('uses a button inside its heading', async () => {
    const list = await showList(two);
    const name = button(list, 'A');
    expect(name.parentElement?.localName).to.equal('h3');
    expect(name.type).to.equal('button');
    expect(name.getAttribute('aria-expanded')).to.equal('false');
  });

  it('shows the details that the button controls', async () => {
    const list = await showList(two);
    const name = await press(list, 'A');
    expect(name.getAttribute('aria-expanded')).to.equal('true');
    const details = list.shadowRoot!.getElementById(name.getAttribute('aria-controls')!)!;
    expect(card(list, 'A').contains(details)).to.equal(true);
    expect(textOf(details)).to.contain('Kuvaus A:sta');
  });

  it('keeps the details out of the tree before they are open', async () => {
    const list = await showList(two);
    expect(parts(list, 'details')).to.be.empty;
    expect(button(list, 'B').hasAttribute('aria-controls')).to.equal(false);
  });

  it('opens no other project', async () => {
    const list = await showList(two);
    await press(list, 'A');
    expect(button(list, 'B').getAttribute('aria-expanded')).to.equal('false');
    expect(parts(card(list, 'B'), 'details')).to.be.empty;
  });

  it('is undone with the same button', async () => {
    const list = await showList(two);
    await press(list, 'A');
    const name = await press(list, 'A');
    expect(name.getAttribute('aria-expanded')).to.equal('false');
    expect(parts(list, 'details')).to.be.empty;
  });

  it('leaves the focus where it is', async () => {
    const list = await showList(two);
    button(list, 'A').focus();
    for (const isOpen of ['true', 'false']) {
      const name = await press(list, 'A');
      expect(name.getAttribute('aria-expanded')).to.equal(isOpen);
      expect(list.shadowRoot!.activeElement === name).to.equal(true);
    }
  });

  it('lasts while the list is sorted and regrouped', async () => {
    const list = await showList(two, {'group-by': 'none'});
    await press(list, 'A');
    list.sort = '-name';
    await list.updateComplete;
    expect(button(list, 'A').getAttribute('aria-expanded')).to.equal('true');
    expect(button(list, 'B').getAttribute('aria-expanded')).to.equal('false');
  });

  it('opens one instance of a project that is in two groups', async () => {
    const feed = feedOf([project('A', {themes: ['learning', 'mobility']}), project('B')]);
    const list = await showList(feed, {'group-by': 'theme'});
    await press(list, 'A');
    const opened = () => parts(list, 'name').map((name) => name.getAttribute('aria-expanded'));
    expect(opened()).to.deep.equal(['true', 'false', 'false']);
    parts(list, 'name')[1]!.click();
    await list.updateComplete;
    expect(opened()).to.deep.equal(['true', 'true', 'false']);
    expect(new Set(parts(list, 'details').map(({id}) => id)).size).to.equal(2);
  });
});

describe('the details of a project', () => {
  it('show its summary and results, line by line', async () => {
    const details = await opened({summary: 'Rivi 1\nRivi 2', results: 'Uusia palveluja'});
    expect(all(details, '.texts p').map(textOf)).to.deep.equal(['Rivi 1 Rivi 2', 'Uusia palveluja']);
    const text = all(details, '.texts p').find((one) => one.textContent.includes('Rivi 1'))!;
    expect(getComputedStyle(text).whiteSpaceCollapse || getComputedStyle(text).whiteSpace).to.match(
      /preserve-breaks|pre-line/,
    );
  });

  it('show its lead, its partners and all other known facts', async () => {
    const details = await opened({
      lead: {name: {fi: 'Oulun kaupunki', sv: 'Uleåborgs stad'}},
      partners: [{name: 'Oulun yliopisto'}, {name: 'Yritys Oy'}],
      code: 'A70202',
      fund: 'erdf',
      objective: 'Osaaminen',
      category: 'Yhteistyö',
      location: {name: 'Linnanmaa'},
    });
    const {Päätoteuttaja, Rahasto, Hankekoodi, Erityistavoite, Sijainti} = facts(details);
    expect(Päätoteuttaja).to.equal('Oulun kaupunki');
    expect(Rahasto).to.equal('Euroopan aluekehitysrahasto');
    expect(facts(details)['EU:n rahoitusosuus']).to.equal('ei tiedossa');
    expect(facts(details)['Tukitoimen tyyppi']).to.equal('Yhteistyö');
    expect([Hankekoodi, Erityistavoite, Sijainti]).to.deep.equal(['A70202', 'Osaaminen', 'Linnanmaa']);
    expect(parts(details, 'label').map(textOf)).to.deep.equal(['Kumppanit 2']);
    expect(all(details, '.names li').map(textOf)).to.deep.equal(['Oulun yliopisto', 'Yritys Oy']);
  });

  it('show the codes of the period beside their texts, and the place with its NUTS code and country', async () => {
    const details = await opened({
      objective: 'Energiatehokkuus',
      objectiveCode: 'RSO2.1',
      category: '044 Julkiset rakennukset',
      categoryCode: '044',
      strategic: true,
      location: {name: 'Blois', nuts: 'FRB05', country: 'FR'},
    });
    const shown = facts(details);
    expect(shown['Erityistavoite']).to.equal('RSO2.1 Energiatehokkuus');
    expect(shown['Tukitoimen tyyppi']).to.equal('044 Julkiset rakennukset');
    expect(shown['Strategisesti merkittävä toimi']).to.equal('kyllä');
    expect(shown['Sijainti']).to.equal('Blois, FRB05, FR');
  });

  it('show every amount with its stage, and the shares of cities', async () => {
    const details = await opened({
      funding: [
        {stage: 'planned', total: 1000, eu: 500, state: 200, municipal: 100, otherPublic: 50, private: 150},
        {stage: 'paid', euAndState: 600.5, public: 700, rate: 0.3124, byCity: {espoo: {total: 90}}},
      ],
    });
    const money = part(details, 'money');
    expect(all(money, '.total').map(textOf)).to.deep.equal(['1 000 € suunniteltu kokonaisbudjetti']);
    expect(all(money, '.legend li').map(textOf)).to.deep.equal([
      'EU:n rahoitusosuus 500 €, 50 %',
      'Valtion rahoitus 200 €, 20 %',
      'Kuntien rahoitus 100 €, 10 %',
      'Muu julkinen rahoitus 50 €, 5 %',
      'Yksityinen rahoitus 150 €, 15 %',
    ]);
    expect(all(money, 'p:not(.total)').map(textOf)).to.deep.equal([
      '600,50 € maksettua EU:n ja valtion rahoitusta',
      '700 € maksettua julkista rahoitusta',
      '31,24 % EU:n osuus rahoituksesta',
      '90 € Kaupungin osuus, Espoo: maksettu kokonaisbudjetti',
    ]);
  });

  it('draw the part of a total that nobody has itemised, without a number', async () => {
    const money = part(await opened({funding: {total: 1000, eu: 312}}), 'money');
    expect(all(money, '.legend li').map(textOf)).to.deep.equal([
      'EU:n rahoitusosuus 312 €, 31,2 %',
      'loput: erittely puuttuu',
    ]);
    expect(all(money, '.stack .rest')).to.have.length(1);
  });

  it('draw no bar of parts that are more than their total', async () => {
    const money = part(await opened({funding: {total: 10, eu: 312}}), 'money');
    expect(all(money, '.stack')).to.be.empty;
  });

  it('say that no amount is known', async () => {
    expect(facts(await opened({summary: 'Kuvaus', start: '2015'}))['Ei tiedossa']).to.equal(
      'Rahasto, summat, päätoteuttaja, tulokset, kaupungit ja lähteet',
    );
  });

  it('say it in every language', async () => {
    expect(textOf(await opened({}, {}, 'sv'))).to.contain('Projekttid, fond, belopp,');
    expect(textOf(await opened({}, {}, 'en'))).to.contain('Dates, fund, amounts,');
  });

  it('show its links, with the host where it is not the publisher’s', async () => {
    const details = await opened({
      url: 'https://www.hanke.example/alku/',
      links: [
        {url: 'https://muualla.example/raportti', label: 'Loppuraportti'},
        {url: 'https://office.example/esite', label: 'Esite'},
        {url: 'sivu.html', label: 'Hankesivu'},
      ],
    });
    const own = link(details, 'hanke.example');
    expect(own.href).to.equal('https://www.hanke.example/alku/');
    expect(link(details, 'Loppuraportti').href).to.equal('https://muualla.example/raportti');
    expect(all(details, '.links li').map(textOf)).to.deep.equal([
      'Loppuraportti (muualla.example)',
      'Esite',
      'Hankesivu',
    ]);
    expect(link(details, 'Hankesivu').href).to.equal(new URL('sivu.html', document.baseURI).href);
    for (const {rel, target} of links(details)) expect([rel, target]).to.deep.equal(['noopener', '']);
  });

  it('resolve URLs against the base of the feed', async () => {
    const details = await opened({url: 'a/b.html'}, {base: 'https://office.example/hankkeet/'});
    expect(links(details).map(({href}) => href)).to.contain('https://office.example/hankkeet/a/b.html');
  });

  it('show its contact and its sources', async () => {
    const details = await opened({
      contact: {name: 'Neuvonta', email: 'neuvonta@office.example', url: 'https://office.example/yhteys'},
      sources: [
        {label: 'Hankeluettelo', url: 'https://rekisteri.example/1', date: '2018-03-02'},
        {label: 'Esite paperilla'},
      ],
    });
    expect(facts(details)['Yhteystiedot']).to.equal('Neuvonta neuvonta@office.example office.example/yhteys');
    expect(link(details, 'neuvonta@office.example').href).to.equal('mailto:neuvonta@office.example');
    expect(textOf(details)).to.contain('Lähteet');
    expect(all(details, '.sources li').map(textOf)).to.deep.equal([
      'Hankeluettelo (rekisteri.example), 2.3.2018',
      'Esite paperilla',
    ]);
    expect(link(details, 'Hankeluettelo').href).to.equal('https://rekisteri.example/1');
  });
});

describe('the facts of a project', () => {
  it('have the programming period, the project’s before the programme’s, and the day of the last change', async () => {
    const around = {programme: {id: 'ohjelma', name: 'Ohjelma', period: '2014-2020'}};
    const factsOf = async (more: object) => {
      const list = await showList(feedOf([project('A', {...more, summary: 'Kuvaus'}), project('B')], around));
      await press(list, 'A');
      return facts(list);
    };
    expect(await factsOf({updated: '2026-03-02T10:00:00Z'})).to.include({
      Ohjelmakausi: '2014-2020',
      'Tiedot päivitetty': '2.3.2026',
    });
    expect(await factsOf({period: '2021-2027'})).to.include({Ohjelmakausi: '2021-2027'});
  });
});

describe('the error report link', () => {
  const known = {id: 'a&b', summary: 'Kuvaus'} as const;
  const feedback = async (url: string, name = 'Ä + ö') => {
    const list = await showList(feedOf([project(name, known), project('Toinen')], {feedback: url}));
    await press(list, name);
    return new URL(link(list, 'Ilmoita virheestä').href);
  };

  it('leads to the page of the publisher, with the project in the URL', async () => {
    const {origin, pathname, searchParams, hash} = await feedback(
      'https://office.example/palaute?kieli=fi#f',
    );
    expect(origin + pathname).to.equal('https://office.example/palaute');
    expect([...searchParams]).to.deep.equal([
      ['kieli', 'fi'],
      ['project', 'a&b'],
      ['name', 'Ä + ö'],
    ]);
    expect(hash).to.equal('#f');
  });

  it('leads to an email with the project in its subject', async () => {
    const {protocol, pathname, search} = await feedback('mailto:palaute@office.example');
    expect(protocol + pathname).to.equal('mailto:palaute@office.example');
    expect(search).to.match(/^\?subject=/);
    expect(search).not.to.contain('+');
    expect(decodeURIComponent(search)).to.contain('Ä + ö (a&b)');
  });

  it('keeps the existing query of a mailto URL', async () => {
    const {search} = await feedback('mailto:palaute@office.example?cc=toinen@office.example');
    expect(search).to.match(/^\?cc=toinen@office.example&subject=/);
  });

  it('resolves a relative URL', async () => {
    const {origin, pathname} = await feedback('palaute.html');
    expect(origin + pathname).to.equal(new URL('palaute.html', document.baseURI).href);
  });

  it('names a host that is not the publisher’s', async () => {
    const hostOf = async (feedback: string) => {
      const around = {feedback, publisher: {name: 'Toimisto', url: 'https://office.example/'}};
      const list = await showList(feedOf([project('A', known), project('B')], around));
      await press(list, 'A');
      return [
        textOf(list.shadowRoot!.querySelector('.report .host')),
        textOf(list.shadowRoot!.querySelector('.foot .host')),
      ];
    };
    expect(await hostOf('https://forms.example/x')).to.deep.equal(['(forms.example)', '(forms.example)']);
    expect(await hostOf('https://office.example/x')).to.deep.equal(['', '']);
    expect(await hostOf('mailto:a@forms.example')).to.deep.equal(['', '']);
  });

  it('is in the foot of every widget too, in each language', async () => {
    const feed = feedOf([project('A', known)], {feedback: 'mailto:palaute@office.example'});
    for (const [lang, words] of [
      ['fi', 'Anna palautetta tiedoista'],
      ['sv', 'Ge respons på uppgifterna'],
      ['en', 'Give feedback on the data'],
    ] as const) {
      expect(link(await showList(feed, {lang}), words).href).to.equal('mailto:palaute@office.example');
    }
  });

  it('is hidden where the feed has no URL for it', async () => {
    expect(links(await opened(known)).map(textOf)).not.to.contain('Ilmoita virheestä');
  });
});
