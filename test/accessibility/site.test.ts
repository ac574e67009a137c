import assert from 'node:assert/strict';
import {inChromium, origin} from '../hosts/chromium.js';
import {addAxe, axeFindings} from './axe-findings.js';

/** Pages that explain the widgets by showing them; their states are looked at in the matrix. */
const pages = ['index', 'city', 'publications', 'feed'];

inChromium('axe finds nothing on the pages of the demonstration', async (open) => {
  const page = await open({}, '/index.html');
  const found: string[] = [];
  for (const name of pages) {
    await page.goto(`${origin}/${name}.html`);
    await page.waitForFunction(() =>
      [...document.querySelectorAll('*')]
        .filter(({localName}) => localName.startsWith('sixcity-'))
        .every((one) => one.shadowRoot?.querySelector('.widget')),
    );
    await addAxe(page);
    found.push(...(await axeFindings(page)).map((fault) => `${name}: ${fault}`));
  }
  assert.deepEqual(found, []);
});
