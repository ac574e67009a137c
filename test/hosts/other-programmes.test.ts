import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {realData, skipped} from '../feed-tool/real-data.js';
import {sixcity, withFiles} from '../cli/sixcity.js';
import {inChromium, pageWith} from './chromium.js';

/** Imports a foreign list of operations as a feed. */
const feedFrom = async (file: string): Promise<string> => {
  let feed = '';
  await withFiles({}, async (pathOf) => {
    await sixcity('import', path.join(realData ?? '', file), '--out', pathOf('feed.json'));
    feed = await readFile(pathOf('feed.json'), 'utf8');
  });
  return feed;
};

interface Project {
  readonly name: string;
  readonly summary?: string;
}

const programmes = [
  // The widgets have no messages in these languages, so the texts are marked; sums keep their currency.
  {name: 'Berlin', file: 'de-berlin-esf-2014-2020.csv', language: 'de', note: '(in German)', currency: '€'},
  {name: 'Polish', file: 'pl-cf-2014-2020.csv', language: 'pl', note: '(in Polish)', currency: 'PLN'},
];

if (realData === undefined) console.warn(`[skipped] ${skipped}`);
else {
  for (const {name, file, language, note, currency} of programmes) {
    inChromium(
      `the ${name} list of operations is shown without a word about the six cities`,
      async (open) => {
        const feed = await feedFrom(file);
        const {projects} = JSON.parse(feed) as {readonly projects: readonly Project[]};
        const page = await open({
          '/': pageWith(
            `<div lang="en"><sixcity-project-list group-by="none" page-size="5" sort="feed"></sixcity-project-list>
          <sixcity-funding-summary></sixcity-funding-summary></div>`,
          ),
          '/feed.json': feed,
        });
        const list = page.locator('sixcity-project-list');
        const first = list.getByRole('button', {name: projects[0]?.name ?? ''}).first();
        await first.waitFor();
        const texts = await page.locator('[part="widget"]').allInnerTexts();
        const shown = texts.join('\n');
        assert.ok(shown.includes(`${projects.length} projects`), shown.slice(0, 200));
        assert.ok(shown.includes(note), `${note} beside what is not in English`);
        assert.ok(shown.includes(currency), currency);
        assert.equal((await list.locator(`[lang="${language}"]`).count()) > 0, true);
        assert.doesNotMatch(shown, /Helsinki|Espoo|Vantaa|Tampere|Turku|Oulu|6Aika|undefined|NaN|\[object/);
      },
    );
  }
}
