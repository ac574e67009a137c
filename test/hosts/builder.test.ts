import assert from 'node:assert/strict';
import {siteNames, siteOf, type SiteName} from '../../src/snippets/sites.js';
import {current, feedOf, project} from '../support/feeds.js';
import {buildFor, withoutAxe} from './builder-by-keyboard.js';
import {inChromium, origin} from './chromium.js';
import * as lists from './cms/allow-lists.js';
import {outcomeOn} from './cms/outcome.js';

const shown = 'Espoon oma hanke';
const feed = feedOf([
  project(shown, {...current, cities: ['espoo']}),
  project('Muu hanke', {...current, cities: ['oulu']}),
]);
/** Filters a snippet as the site does. A site without a public filter applies all of them. */
const anyFilter = (html: string): string =>
  [lists.helsinki, lists.tamperePage, lists.turku, lists.sanitizeHtmlDefaults].reduce(
    (left, filter) => filter(left),
    html,
  );
const filters: Readonly<Record<Exclude<SiteName, `wordpress-${string}`>, (html: string) => string>> = {
  helsinki: lists.helsinki,
  espoo: anyFilter,
  vantaa: anyFilter,
  tampere: lists.tamperePage,
  'tampere-map': lists.tampereMap,
  'tampere-script': lists.tampereScript,
  turku: lists.turku,
  oulu: anyFilter,
  drupal: lists.drupalWithPlaceholder,
  liferay: anyFilter,
  html: (html) => html,
  unknown: anyFilter,
};
/** The HTML that a visual editor makes of a URL pasted into an empty line. */
const autoLinked = (url: string): string => {
  const text = url.replaceAll('&', '&amp;');
  return `<p><a href="${text}">${text}</a></p>`;
};
const pageOf = (html: string): string =>
  `<!doctype html><html lang="fi"><meta charset="utf-8"><title>Kaupunki</title><body>${html}`;

inChromium(
  'a keyboard user of the builder makes a snippet that survives the filter of every site',
  async (open) => {
    const site: Record<string, string> = {'/feed.json': JSON.stringify(feed), ...withoutAxe};
    const page = await open(site, '/feed.json');
    const outcome = async (html: string) => {
      site['/'] = pageOf(html);
      await page.goto(origin);
      return outcomeOn(page, shown);
    };
    for (const name of siteNames.filter((one): one is keyof typeof filters => one in filters)) {
      const {paste, install} = await buildFor(page, name);
      assert.match(paste, /city="?espoo/, name);
      const [best] = siteOf(name).methods;
      const kept = filters[name](best === 'address' ? autoLinked(paste) : paste);
      // Except for the script tag, every embedding method needs a pinned script on the page.
      const isWhole = best === 'script' || siteOf(name).keepsScripts === true;
      assert.equal(install === '', isWhole, `${name}: ${install}`);
      if (install) assert.match(install, /0\.1\.0\/sixcity\.js" integrity="sha384-/, name);
      assert.equal(await outcome(kept + install), 'widget', name);
      if (!isWhole && best !== 'frame')
        assert.equal(await outcome(kept), 'fallback', `${name}, without the script`);
    }
  },
);
