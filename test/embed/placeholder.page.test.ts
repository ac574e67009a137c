import {expect} from '@open-wc/testing';
import type {FundingSummaryElement} from '../../src/widgets/funding-summary/funding-summary-element.js';
import type {PublicationTableElement} from '../../src/widgets/publication-table/publication-table-element.js';
import {button, part, parts, projectNames, textOf} from '../support/queries.js';
import {listsIn, openPage, requestsIn, settledListsIn, type Page} from '../support/iframe-page.js';
import {settled, waitUntil} from '../support/settled.js';
import {asked, pageOf, records} from './asking-page.js';

const page = (name = 'placeholders') => openPage({src: `/test/embed/pages/${name}.html`});
const listIn = (opened: Page, id: string) =>
  opened.document.querySelector<ReturnType<typeof listsIn>[number]>(`#${id} > sixcity-project-list`)!;

describe('a placeholder', () => {
  it('gets its widget as its last child, and hides its content', async () => {
    const opened = await page();
    const list = await settled(listIn(opened, 'first'));
    expect(projectNames(list)).to.deep.equal(['Hanke A', 'Hanke C']);
    const host = opened.document.getElementById('first')!;
    expect(host.lastElementChild === list).to.equal(true);
    expect([...host.children].map((own) => own.checkVisibility())).to.deep.equal([
      ...Array.from({length: host.children.length - 1}, () => false),
      true,
    ]);
    expect(textOf(host)).to.contain('Plain words and a link');
  });

  it('keeps showing its content if there is no feed', async () => {
    const opened = await page();
    const list = await settled(listIn(opened, 'failing'));
    expect(parts(list, 'failed')).to.have.length(1);
    expect(opened.document.querySelector('#failing p')!.checkVisibility()).to.equal(true);
  });

  it('keeps its content, with a warning, if the widget is unknown', async () => {
    const opened = await page();
    await settledListsIn(opened);
    const host = opened.document.getElementById('unknown')!;
    expect(host.checkVisibility()).to.equal(true);
    expect(textOf(host)).to.equal('Fallback');
    expect(opened.log.warnings.filter((warning) => warning.includes('weather'))).to.have.length(1);
  });

  it('never requests a server that the page has not allowed', async () => {
    const opened = await page();
    const list = await settled(listIn(opened, 'foreign'));
    expect(textOf(part(list, 'failed'))).to.contain('hyväksytty');
    expect(requestsIn(opened, 'foreign.example')).to.equal(0);
    expect(opened.document.querySelector('#foreign p')!.checkVisibility()).to.equal(true);
  });

  it('gives its widget options, and nothing that runs code or restyles', async () => {
    const opened = await page();
    const list = await settled(listIn(opened, 'odd'));
    expect(list.getAttributeNames()).to.deep.equal([]);
    list.click();
    expect(Reflect.get(opened.window, 'pwned')).to.equal(undefined);
  });

  it('follows changes of its attributes', async () => {
    const opened = await page();
    const list = await settled(listIn(opened, 'first'));
    const host = opened.document.getElementById('first')!;
    host.dataset['city'] = 'oulu';
    await waitUntil(list.shadowRoot!, () => projectNames(list).join() === 'Hanke B,Hanke C');
    delete host.dataset['city'];
    await waitUntil(list.shadowRoot!, () => projectNames(list).length === 3);
  });

  it('may be added later', async () => {
    const opened = await page();
    await settledListsIn(opened);
    const place = opened.document.createElement('div');
    place.innerHTML = '<div id="late" data-sixcity="project-list" data-project="b"><p>Fallback</p></div>';
    opened.document.body.append(place);
    await waitUntil(opened.document.body, () => Boolean(listIn(opened, 'late')));
    expect(projectNames(await settled(listIn(opened, 'late')))).to.deep.equal(['Hanke B']);
  });

  it('gets one widget, also if it moves', async () => {
    const opened = await page();
    await settledListsIn(opened);
    const host = opened.document.getElementById('first')!;
    opened.document.body.append(host);
    await settled(listIn(opened, 'first'));
    expect(host.querySelectorAll('sixcity-project-list')).to.have.length(1);
    expect(requestsIn(opened, '/feed.json')).to.equal(1);
  });

  it('is ignored outside the allowed part of the page', async () => {
    const opened = await page('placeholders-in-root');
    await settled(listIn(opened, 'inside'));
    expect(listsIn(opened)).to.have.length(1);
    expect(textOf(opened.document.getElementById('comment'))).to.equal('Fallback');
  });
});

type Widget = PublicationTableElement | FundingSummaryElement;
const host = (opened: Page, id = 'host') => opened.document.getElementById(id)!;
const widgetIn = (place: Element) =>
  place.querySelector<Widget>(':scope > :is(sixcity-publication-table, sixcity-funding-summary)')!;

for (const [name, shown] of [
  ['publication-table', '1 julkaisu'],
  [
    'funding-summary',
    'Kaupungin osuus, Espoo: Kokonaisbudjetti: 100 € (tiedossa 1 hankkeesta, hankkeita yhteensä 1).',
  ],
] as const) {
  describe(`a placeholder of a ${name}`, () => {
    const placeholder = `<div id="host" data-sixcity="${name}" data-city="espoo">fallback</div>`;

    it('shows its bare text until the widget has content', async () => {
      const opened = await pageOf(placeholder);
      const place = host(opened);
      const widget = widgetIn(place);
      expect(widget.localName).to.equal(`sixcity-${name}`);
      const fallback = place.firstElementChild!;
      expect(textOf(fallback)).to.equal('fallback');
      expect(fallback.checkVisibility()).to.equal(true);

      asked(opened)[0]!.answer(records);
      await settled(widget);
      expect(fallback.checkVisibility()).to.equal(false);
      expect(textOf(widget.shadowRoot)).to.contain(shown);
      expect(textOf(widget.shadowRoot)).not.to.contain('Raportti');
      expect(opened.log.errors).to.deep.equal([]);
    });

    it('shows its text again when the feed fails, and hides it after a successful retry', async () => {
      const opened = await pageOf(placeholder);
      const place = host(opened);
      const widget = widgetIn(place);
      asked(opened)[0]!.answer({}, 500);
      await settled(widget);
      expect(parts(widget, 'failed')).to.have.length(1);
      expect(place.firstElementChild!.checkVisibility()).to.equal(true);

      button(widget, 'Yritä uudelleen').click();
      await waitUntil(widget.shadowRoot!, () => part(widget, 'widget').ariaBusy === 'true');
      asked(opened)[1]!.answer(records);
      await settled(widget);
      expect(textOf(widget.shadowRoot)).to.contain(shown);
      expect(place.firstElementChild!.checkVisibility()).to.equal(false);
    });

    it('may be added later, also deep inside other elements', async () => {
      const opened = await pageOf('<main></main>');
      expect(asked(opened)).to.be.empty;
      const section = opened.document.createElement('section');
      section.innerHTML = `<article>${placeholder}</article>`;
      opened.document.querySelector('main')!.append(section);
      await waitUntil(section, () => Boolean(widgetIn(host(opened))));
      asked(opened)[0]!.answer(records);
      await settled(widgetIn(host(opened)));
      expect(textOf(widgetIn(host(opened)).shadowRoot)).to.contain(shown);
      expect(host(opened).firstElementChild!.checkVisibility()).to.equal(false);
    });

    it('never requests an unknown server, and names it in a warning', async () => {
      const opened = await pageOf(
        `<div id="host" data-sixcity="${name}" data-feed="https://foreign.example/feed.json">fallback</div>`,
      );
      await settled(widgetIn(host(opened)));
      expect(asked(opened)).to.deep.equal([]);
      expect(opened.log.warnings.join()).to.contain('foreign.example');
      expect(host(opened).firstElementChild!.checkVisibility()).to.equal(true);
    });

    it('may request a server that the script tag allows', async () => {
      const opened = await pageOf(
        `<div id="host" data-sixcity="${name}" data-feed="https://other.example/feed.json">fallback</div>`,
        'data-allow="https://other.example"',
      );
      expect(asked(opened).map(({url}) => url)).to.deep.equal(['https://other.example/feed.json']);
    });

    it('is ignored outside data-root', async () => {
      const opened = await pageOf(
        `<main id="content">${placeholder}</main><div id="comment" data-sixcity="${name}">Fallback</div>`,
        'data-feed="/records.json" data-root="#content"',
      );
      expect(widgetIn(host(opened))).to.exist;
      expect(textOf(host(opened, 'comment'))).to.equal('Fallback');
      expect(host(opened, 'comment').childElementCount).to.equal(0);
    });

    it('shares one request with the others', async () => {
      const opened = await pageOf(placeholder.repeat(3));
      expect(opened.document.querySelectorAll(`sixcity-${name}`)).to.have.length(3);
      expect(asked(opened)).to.have.length(1);
    });
  });
}

describe('the options of a placeholder', () => {
  it('can change, for any widget', async () => {
    const opened = await pageOf('<div id="host" data-sixcity="publication-table">fallback</div>');
    const widget = widgetIn(host(opened));
    asked(opened)[0]!.answer(records);
    await settled(widget);
    const headings = () => parts(widget, 'group-heading').map(textOf);
    host(opened).dataset['groupBy'] = 'level';
    await waitUntil(widget.shadowRoot!, () => headings().join() === 'viitekehys 1,käsikirja 1');
    host(opened).dataset['level'] = 'handbook';
    await waitUntil(widget.shadowRoot!, () => headings().join() === 'käsikirja 1');
    delete host(opened).dataset['groupBy'];
    await waitUntil(widget.shadowRoot!, () => headings().length === 0);
    expect(parts(widget, 'name').map(textOf)).to.deep.equal(['Opas']);
    host(opened).dataset['heading'] = 'Julkaisut';
    await waitUntil(widget.shadowRoot!, () => parts(widget, 'heading').length === 1);
    expect(asked(opened)).to.have.length(1);
  });

  it('keep their fallback, with one warning, if the widget is unknown', async () => {
    const opened = await pageOf('<div id="host" data-sixcity="publication-tables">fallback</div>');
    expect(host(opened).innerHTML).to.equal('fallback');
    expect(opened.log.warnings.filter((line) => line.includes('publication-tables'))).to.have.length(1);
    expect(asked(opened)).to.be.empty;
  });
});
