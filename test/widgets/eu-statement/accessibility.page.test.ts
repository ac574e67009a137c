import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/define.js';
import {accessibilityViolations} from '../../support/axe.js';
import {feedOf, project} from '../../support/feeds.js';
import {fakeServer, json, noAnswer, status} from '../../support/fake-server.js';
import {settled} from '../../support/settled.js';
import {captureWarnings} from '../../support/warnings.js';

const pageParts = {
  light: html`<section style="color-scheme: light; background: #fff; color: #222"></section>`,
  dark: html`<section style="color-scheme: dark; background: #111; color: #eee"></section>`,
};
const feed = feedOf([{...project('Hanke'), id: 'a', fund: 'erdf', period: '2014-2020'}]);

for (const [scheme, page] of Object.entries(pageParts)) {
  describe(`an EU statement on a ${scheme} page passes axe`, () => {
    const server = fakeServer();
    captureWarnings();
    const states: readonly (readonly [string, () => Readonly<Record<string, string>>])[] = [
      ['without attributes', () => ({})],
      ['for 2014-2020', () => ({period: '2014-2020', fund: 'erdf esf'})],
      ['for 2021-2027', () => ({period: '2021-2027'})],
      ['in the mono variant', () => ({period: '2021-2027', variant: 'mono'})],
      ['in the negative variant', () => ({period: '2021-2027', variant: 'negative'})],
      ['in three languages', () => ({period: '2014-2020', fund: 'esf', languages: 'fi sv en'})],
      ['with a brand', () => ({period: '2014-2020', fund: 'esf', brand: 'turku'})],
      ['while waiting', () => ({project: 'a', feed: server.serve(noAnswer)})],
      ['for a project', () => ({project: 'a', feed: server.serve(json(feed))})],
      ['after a failure', () => ({project: 'a', feed: server.serve(status(500))})],
    ];
    for (const [what, attributes] of states) {
      it(what, async () => {
        const section = await fixture(page);
        const statement = document.createElement('sixcity-eu-statement');
        for (const [name, value] of Object.entries({lang: 'fi', ...attributes()}))
          statement.setAttribute(name, value);
        section.append(statement);
        await (what === 'that waits' ? statement.updateComplete : settled(statement));
        expect(await accessibilityViolations(section)).to.deep.equal([]);
      });
    }
  });
}
