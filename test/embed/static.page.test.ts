import {expect} from '@open-wc/testing';
import type {Page} from '../support/iframe-page.js';
import {button, part, parts, projectNames, textOf} from '../support/queries.js';
import {settled, waitUntil} from '../support/settled.js';
import {asked, pageOf, records} from './asking-page.js';

/** The output of `sixcity render`, with more items than the widget shows. */
const content = `<h3 style="margin-block: 40px">Hankkeet</h3><ul><li><h4>Hanke A</h4>
  <p style="block-size: 900px">Kuvaus ja <a href="/a">linkki</a></p></li></ul><p>Tiedot päivitetty 1.2.2018 klo 8.00</p>`;
const placeholder = `<p id="before">Ennen</p><div id="host" data-sixcity="project-list" data-city="espoo"
  data-heading="Espoo" data-page-size="1" data-static="1.2.2018 klo 8.00" lang="fi">${content}</div><p id="after">Jälkeen</p>`;

const host = ({document}: Page) => document.getElementById('host')!;
const list = (page: Page) => page.document.querySelector('sixcity-project-list')!;
const own = (page: Page) => [...host(page).children].filter((one) => one !== list(page));
const placesOf = ({document}: Page) =>
  ['before', 'host', 'after'].map((id) =>
    Math.round(document.getElementById(id)!.getBoundingClientRect().top),
  );

describe('static HTML in a placeholder', () => {
  it('is shown alone until the widget replaces it, and nothing around it moves', async () => {
    const page = await pageOf(placeholder);
    const before = placesOf(page);
    expect(list(page).checkVisibility()).to.equal(false);
    asked(page)[0]!.answer(records);
    await settled(list(page));
    expect(own(page).map((one) => one.checkVisibility())).to.deep.equal([false, false, false]);
    expect(list(page).checkVisibility()).to.equal(true);
    expect(projectNames(list(page))).to.deep.equal(['Hanke A']);
    expect(placesOf(page)).to.deep.equal(before);
    expect(page.log.errors).to.deep.equal([]);
  });

  it('gives its space to the widget when a reader acts', async () => {
    const page = await pageOf(placeholder);
    const before = placesOf(page);
    asked(page)[0]!.answer(records);
    await settled(list(page));
    list(page).shadowRoot!.querySelector<HTMLElement>('[part="name"]')!.click();
    await list(page).updateComplete;
    expect(placesOf(page)[2]).to.be.lessThan(before[2]!);
    expect(host(page).getAttribute('style')).to.equal('');
  });

  it('is kept, with its date and a retry button, if the feed cannot be loaded', async () => {
    const page = await pageOf(placeholder);
    asked(page)[0]!.answer({}, 500);
    await settled(list(page));
    expect(own(page).map((one) => one.checkVisibility())).to.deep.equal([true, true, true]);
    expect(parts(list(page), 'failed')).to.be.empty;
    expect(parts(list(page), 'heading')).to.be.empty;
    expect(textOf(part(list(page), 'stale'))).to.equal(
      'Tietoja ei voitu päivittää. Näytetään aiemmin haetut tiedot, päivitetty 1.2.2018 klo 8.00. Yritä uudelleen',
    );
    button(list(page), 'Yritä uudelleen').click();
    await waitUntil(page.document, () => asked(page).length === 2);
    asked(page)[1]!.answer(records);
    await settled(list(page));
    expect(projectNames(list(page))).to.deep.equal(['Hanke A']);
    expect(own(page).map((one) => one.checkVisibility())).to.deep.equal([false, false, false]);
  });

  it('is kept if the feed is on an unknown server', async () => {
    const page = await pageOf(
      placeholder.replace('data-city', 'data-feed="https://foreign.example/f.json" data-city'),
    );
    await settled(list(page));
    expect(asked(page)).to.be.empty;
    expect(own(page)[0]!.checkVisibility()).to.equal(true);
  });

  it('keeps the focus', async () => {
    const page = await pageOf(placeholder);
    page.document.querySelector('a')!.focus();
    asked(page)[0]!.answer(records);
    await settled(list(page));
    expect(page.document.activeElement === list(page)).to.equal(true);
  });

  it('is visible again in a copy of the page until its widget has loaded', async () => {
    const page = await pageOf(placeholder);
    asked(page)[0]!.answer(records);
    await settled(list(page));
    const copy = host(page).cloneNode(true) as HTMLElement;
    host(page).replaceWith(copy);
    await waitUntil(page.document, () => copy.querySelectorAll('sixcity-project-list').length === 1);
    await settled(list(page));
    expect(projectNames(list(page))).to.deep.equal(['Hanke A']);
    expect(asked(page)).to.have.length(1);
  });
});
