import {expect} from '@open-wc/testing';
import type {ProjectListElement} from '../../src/project-list/project-list-element.js';
import {openPage, type Page} from '../helpers/page.js';
import {searchBox} from '../helpers/find.js';
import {all, button, parts} from '../helpers/see.js';
import {settled, until} from '../helpers/settled.js';

const folder = '/dist/site';
const policy = (script: string) =>
  `default-src 'none'; script-src ${script}; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html`;
const widgets = `<sixcity-project-list city="espoo" page-size="2" url-state="p"></sixcity-project-list>
  <sixcity-project-list layout="timeline" group-by="theme" brand="espoo"></sixcity-project-list>
  <sixcity-publication-table group-by="level"></sixcity-publication-table>
  <sixcity-funding-summary by="theme" facts link="x"></sixcity-funding-summary>
  <sixcity-eu-statement period="2014-2020" fund="erdf"></sixcity-eu-statement>
  <sixcity-project-list id="failed" feed="/no-such-feed.json"></sixcity-project-list>
  <div data-sixcity="project-list" data-static="1.2.2018">Varalla</div>
  <p><a href="${folder}/embed.html?widget=funding-summary">Rahoitus</a></p>`;

const openUnder = (csp: string, nonce = '', body = widgets, attributes = '') =>
  openPage({
    srcdoc: `<!doctype html><html lang="fi"><head><title>Kaupunki</title>
      <meta http-equiv="content-security-policy" content="${csp}">
      <script src="/test/embed/pages/listen.js" ${nonce}></script></head>
      <body>${body}<script src="${folder}/v1/sixcity.js" ${nonce} ${attributes}></script></body></html>`,
  });

/** Uses everything there is to use. */
const useEverything = async ({document, window}: Page): Promise<void> => {
  const lists = [...document.querySelectorAll<ProjectListElement>('sixcity-project-list')];
  for (const list of lists) await settled(list);
  const [first, timeline] = lists as [ProjectListElement, ProjectListElement];
  button(first, 'Näytä lisää').click();
  parts(first, 'name')[0]!.click();
  await first.updateComplete;
  searchBox(first).value = 'a';
  searchBox(first).dispatchEvent(new InputEvent('input', {bubbles: true}));
  all<HTMLInputElement>(first, 'fieldset input')[0]!.click();
  await first.updateComplete;
  const sort = all<HTMLSelectElement>(timeline, 'select')[0]!;
  sort.selectedIndex = 1;
  sort.dispatchEvent(new Event('change'));
  await timeline.updateComplete;
  const table = await settled(document.querySelector('sixcity-publication-table')!);
  parts(table, 'sort')[0]!.click();
  parts(table, 'name')[0]!.click();
  await table.updateComplete;
  const summary = await settled(document.querySelector('sixcity-funding-summary')!);
  parts(summary, 'choice')[0]?.click();
  await summary.updateComplete;
  await (window as unknown as typeof globalThis).sixcity!.doctor();
  expect(document.querySelector('sixcity-doctor')).to.exist;
};

describe('under a strict security policy, with Trusted Types', () => {
  for (const [what, script, nonce] of [
    ["'self'", "'self'", ''],
    ['a nonce', "'nonce-r4nd0m'", 'nonce="r4nd0m"'],
  ] as const) {
    it(`nothing is violated through every state and feature: script-src ${what}`, async () => {
      const page = await openUnder(policy(script), nonce);
      await useEverything(page);
      expect(page.heard.errors).to.deep.equal([]);
    });
  }
});

describe('with integrity', () => {
  const body = '<div id="host" data-sixcity="project-list"><p>Varalla</p></div>';
  const host = ({document}: Page) => document.getElementById('host')!;
  const hash = async () => {
    const bytes = await (await fetch(`${folder}/v1/sixcity.js`)).arrayBuffer();
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
    return `sha384-${btoa(String.fromCharCode(...digest))}`;
  };

  it('the script works by its right hash', async () => {
    const page = await openUnder(
      policy("'self'"),
      '',
      body,
      `integrity="${await hash()}" crossorigin="anonymous"`,
    );
    await until(page.document, () => host(page).querySelector('sixcity-project-list') !== null);
    await settled(host(page).querySelector('sixcity-project-list')!);
    expect(host(page).querySelector('p')!.checkVisibility()).to.equal(false);
  });

  it('a wrong hash leaves the fallback', async () => {
    const wrong = `sha384-${btoa('x'.repeat(48))}`;
    const page = await openUnder(policy("'self'"), '', body, `integrity="${wrong}" crossorigin="anonymous"`);
    expect(host(page).querySelector('p')!.checkVisibility()).to.equal(true);
    expect(host(page).querySelector('sixcity-project-list')).to.equal(null);
    expect(Reflect.get(page.window, 'sixcity')).to.equal(undefined);
  });
});

describe('when everything has been used', () => {
  const stored = async () => ({
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  });

  it('nothing has been stored, and nothing asked for but script and feed', async () => {
    const before = await stored();
    const page = await openUnder(policy("'self'"));
    await useEverything(page);
    expect(await stored()).to.deep.equal(before);
    const asked = page.window.performance
      .getEntriesByType('resource')
      .map(({name}) => new URL(name).pathname);
    expect([...new Set(asked)].sort()).to.deep.equal([
      `${folder}/feed.json`,
      `${folder}/v1/doctor.js`,
      `${folder}/v1/sixcity.js`,
      '/no-such-feed.json',
      '/test/embed/pages/listen.js',
    ]);
  });
});
