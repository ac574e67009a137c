import assert from 'node:assert/strict';
import type {Page} from 'playwright-core';
import type {} from '../../src/embed/guard.js';
import {inChromium, origin, type Site} from './chromium.js';

/** The problems in the panel of the doctor, each with its advice. */
const adviceIn = async (page: Page): Promise<readonly (readonly [string, string])[]> => {
  await page.locator('sixcity-doctor dialog').waitFor();
  return page
    .locator('sixcity-doctor li:has(.problem)')
    .evaluateAll((items) =>
      items.map((item) => [...item.children].map((one) => one.textContent) as [string, string]),
    );
};

const pages: readonly (readonly [name: string, what: string, advice: string])[] = [
  [
    'policy',
    'Sivun suojaussääntö on estänyt jotakin: connect-src, https://city.example/feed.json',
    'Jos se kuuluu upotuksille, salli se Content-Security-Policy-otsakkeen kohdassa connect-src.',
  ],
  [
    'trusted-types',
    'Sivun Trusted Types -sääntö ei anna skriptin käynnistyä.',
    "Lisää Content-Security-Policy-otsakkeeseen: trusted-types lit-html 'allow-duplicates'",
  ],
  [
    'root-size',
    'Sivun juurikoko on 10px ja upotuksen tekstin koko 16px.',
    'Upotukset eivät käytä rem-yksikköä: ne ottavat ympärillä olevan tekstin koon. Jos teksti on liian pientä, aseta upotukselle font-size.',
  ],
  [
    'no-language',
    'Sivun kieltä ei ole määritetty.',
    'Kirjoita <html lang="fi">, "sv" tai "en", tai aseta lang upotukselle.',
  ],
  [
    'contrast',
    'Upotuksen linkkien ja painikkeiden kontrasti on 2,23:1; tarvitaan 4,5:1.',
    'Muuta ominaisuutta --sixcity-link tai taustaa. ”npx sixcity-widgets contrast theme.css” arvioi teeman.',
  ],
  [
    'contrast',
    'Upotuksen kenttien ja painikkeiden reunojen kontrasti on 1,47:1; tarvitaan 3:1.',
    'Muuta ominaisuutta --sixcity-border tai taustaa. ”npx sixcity-widgets contrast theme.css” arvioi teeman.',
  ],
  [
    'consent',
    'Suostumustyökalu estää: ../embed.html?widget=project-list',
    'Upotukset eivät tallenna mitään eivätkä seuraa ketään. Merkitse ne työkalussa välttämättömiksi.',
  ],
  [
    'stripped',
    'Paikkamerkki ei kerro, mitä se näyttää: data-sixcity on tyhjä.',
    'Julkaisujärjestelmä on voinut poistaa arvon. Salli data-*-attribuutit tekstimuodossa tai käytä tavallista linkkiä osoitteeseen embed.html.',
  ],
  [
    'no-widget',
    'Skripti on sivulla, mutta upotusta ei ole.',
    'Julkaisujärjestelmä on voinut poistaa sen. Käytä tavallista linkkiä osoitteeseen embed.html, yksin omassa kappaleessaan.',
  ],
  [
    'copies',
    'Skripti on sivulla useammin kuin kerran: 0.1.0 https://city.example/1.2.3/sixcity.js.',
    'Käytössä on vain ensimmäinen. Jätä yksi skriptin osoite ja poista muut.',
  ],
  [
    'options',
    'Upotuksella project-list ei ole attribuuttia colour.',
    'Tarkista kirjoitusasu tai poista se: se ei vaikuta mihinkään.',
  ],
  [
    'options',
    'project-list ei ymmärrä arvoa layout="circle".',
    'Sen sijaan käytetään oletusarvoa. Arvot luetellaan README-tiedostossa.',
  ],
  [
    'options',
    'Tunnusta ”atlantis” (city) ei ole tiedoissa.',
    'Tarkista tunnuksen kirjoitusasu. Tuntematon tunnus ei koskaan näytä kaikkea, joten upotus voi olla tyhjä.',
  ],
  [
    'options',
    'Upotusta ”weather” ei ole.',
    'Kirjoita project-list, publication-table, funding-summary, project-map tai eu-statement.',
  ],
  [
    'feed-missing',
    'Palvelin vastasi 404: https://city.example/hosts/gone.json',
    'Tarkista tietojen osoite ja se, että tiedosto on siellä.',
  ],
  [
    'feed-foreign',
    'Palvelin ei anna tämän sivun lukea osoitetta https://data.example/feed.json',
    'Palvelimen pitää lähettää tiedoston mukana: Access-Control-Allow-Origin: https://city.example',
  ],
  [
    'feed-untrusted',
    'Tietoja ei haettu osoitteesta https://data.example/feed.json: sitä ei ole hyväksytty tälle sivulle.',
    'Jos osoite on oikea, lisää sen palvelin script-tagin attribuuttiin data-allow.',
  ],
  [
    'feed-other',
    'Osoitteessa https://city.example/hosts/index.html ei ole syötettä: no JSON (not-json)',
    'Aja ”npx sixcity-widgets check” tällä osoitteella. Palvelin voi lähettää sen sijaan kirjautumis- tai virhesivun.',
  ],
  [
    'feed-faulty',
    'Tiedot ovat yli vuoden vanhoja: 2.3.2018.',
    'Tarkista, että tietoja yhä päivitetään ja että osoite on nykyinen.',
  ],
  [
    'feed-faulty',
    'Kohteita, joita ei voi näyttää: 1. projects[1]: lacks "name"',
    'Kerro tietojen julkaisijalle. ”npx sixcity-widgets check” luettelee kaiken.',
  ],
];
const foreign: Site = {'https://data.example/feed.json': '{}'};

for (const name of new Set(pages.map(([page]) => page))) {
  inChromium(`the doctor gives advice on the page ${name}`, async (open) => {
    const page = await open(foreign, `/hosts/${name}.html?sixcity-doctor`);
    const found = await adviceIn(page);
    for (const [, what, advice] of pages.filter(([own]) => own === name)) {
      assert.deepEqual(found.find(([own]) => own === what)?.[1], advice, JSON.stringify(found, null, 1));
    }
  });
}

const healthy = (html: string, lang = 'fi'): Site => ({
  '/': `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Kaupunki</title>${html}`,
});
const list = '<sixcity-project-list city="espoo"></sixcity-project-list>';
const script = '<script src="/v1/sixcity.js" defer></script>';

inChromium('the doctor reports no problem on a correct page, and lists its widgets', async (open) => {
  const page = await open(healthy(script + list), '/?sixcity-doctor');
  assert.deepEqual(await adviceIn(page), []);
  const text = await page.locator('sixcity-doctor dialog').innerText();
  for (const part of [
    'Ei tehtävää: vikoja ei löytynyt.',
    'Versio 0.1.0, osoitteesta https://city.example/v1/sixcity.js',
    'sixcity-project-list: oma elementti. tiedot näkyvät',
    'Tiedot: https://city.example/feed.json',
    'Palvelin vastasi 200',
    'Pois jätettyjä: 0.',
  ]) {
    assert.ok(text.includes(part), `${part} in ${text}`);
  }
});

for (const [lang, title] of [
  ['fi', 'sixcity-widgets tällä sivulla'],
  ['sv', 'sixcity-widgets på den här sidan'],
  ['en', 'sixcity-widgets on this page'],
] as const) {
  inChromium(`the doctor uses the language of the page: ${lang}`, async (open) => {
    const page = await open(healthy(script + list, lang), '/?sixcity-doctor');
    await page.getByRole('dialog', {name: title}).waitFor();
  });
}

inChromium('the doctor is not loaded before somebody asks for it', async (open) => {
  const page = await open(healthy(script + list));
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.locator('sixcity-project-list [part="foot"]').waitFor();
  assert.ok(!requests.some((url) => url.includes('doctor')));
  await page.evaluate(() => globalThis.sixcity?.doctor());
  assert.deepEqual(await adviceIn(page), []);
});

inChromium('data-no-doctor limits the doctor to the console', async (open) => {
  const site = healthy('<script src="/v1/sixcity.js" data-no-doctor defer></script>' + list);
  const page = await open(site, '/?sixcity-doctor');
  await page.locator('sixcity-project-list [part="foot"]').waitFor();
  assert.equal(await page.locator('sixcity-doctor').count(), 0);
  await page.evaluate(() => globalThis.sixcity?.doctor());
  assert.deepEqual(await adviceIn(page), []);
});

inChromium('the panel of the doctor can be copied as text and closed', async (open) => {
  const page = await open({}, '/hosts/no-language.html?sixcity-doctor');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], {origin});
  await adviceIn(page);
  await page.getByRole('button', {name: 'Kopioi tekstinä'}).click();
  await page.getByText('Kopioitu.').waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  for (const part of [
    'Sivun kieltä ei ole määritetty.',
    'Kirjoita <html lang="fi">',
    'Versio 0.1.0',
    '/hosts/no-language.html',
  ]) {
    assert.ok(text.includes(part), `${part} in ${text}`);
  }
  await page.keyboard.press('Escape');
  await page.locator('sixcity-doctor').waitFor({state: 'detached'});
});

inChromium('the doctor opens at its top, and gives the focus back', async (open) => {
  const page = await open({}, '/hosts/options.html');
  await page.locator('sixcity-project-list').first().waitFor();
  await page.evaluate(() => {
    const link = Object.assign(document.createElement('a'), {href: '#', id: 'before', textContent: 'Linkki'});
    document.body.prepend(link);
    link.focus();
    return globalThis.sixcity?.doctor();
  });
  const dialog = page.locator('sixcity-doctor dialog');
  await dialog.waitFor();
  assert.equal(await dialog.evaluate(({scrollTop}) => scrollTop), 0);
  const focused = () =>
    page.evaluate(() => {
      const {activeElement} = document;
      return (activeElement?.shadowRoot?.activeElement ?? activeElement)?.localName;
    });
  assert.equal(await focused(), 'h2');
  await page.keyboard.press('Escape');
  await page.locator('sixcity-doctor').waitFor({state: 'detached'});
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'before');
});

inChromium('the doctor writes a link for each widget that opens the same widget', async (open) => {
  const own = '<sixcity-project-list city="espoo" layout="timeline" colour="red"></sixcity-project-list>';
  const page = await open(healthy(script + own), '/?sixcity-doctor');
  const snippet = await page.locator('sixcity-doctor pre').textContent();
  assert.equal(
    snippet,
    `<p><a href="${origin}/embed.html?widget=project-list&amp;city=espoo&amp;layout=timeline">Hankkeet</a></p>`,
  );
  const pasted = await open(healthy(script + snippet));
  await pasted.locator('sixcity-project-list[city="espoo"][layout="timeline"] [part="foot"]').waitFor();
});

inChromium('the doctor writes a link for a widget that the CMS has removed', async (open) => {
  for (const name of ['no-widget', 'stripped']) {
    const page = await open({}, `/hosts/${name}.html?sixcity-doctor`);
    const snippet = await page.locator('sixcity-doctor li:has(.problem) pre').textContent();
    assert.match(snippet ?? '', /^<p><a href="[^"]*embed\.html\?widget=project-list">Hankkeet<\/a><\/p>$/);
  }
});
