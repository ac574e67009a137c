import {expect} from '@open-wc/testing';
import {listsIn} from '../support/iframe-page.js';
import {projectNames} from '../support/queries.js';
import {settled} from '../support/settled.js';
import {asked, pageOf, records} from './asking-page.js';

const placeholder = '<div data-sixcity="project-list" data-city="espoo"><p>Fallback</p></div>';

describe('a page with conflicting names', () => {
  for (const [what, named] of [
    ['a heading', '<h2 id="sixcity">Hankkeet</h2>'],
    ['two elements', '<h2 id="sixcity">Hankkeet</h2><p id="sixcity">Hankkeet</p>'],
    ['a form', '<form name="sixcity"><input name="adopt"></form>'],
    ['an image', '<img name="sixcity" alt="">'],
    ['a frame', '<iframe name="sixcity" title="Frame"></iframe>'],
    ['an object', '<object id="sixcity"></object>'],
    ['a variable', '<script>var sixcity = {version: "of the page", adopt: 1}</script>'],
    ['a function', '<script>function sixcity() {}</script>'],
    ['a constant', '<script>const sixcity = 1</script>'],
    [
      'elements called as parts of ours',
      '<a id="version"></a><a id="doctor"></a><form name="copies"></form>',
    ],
  ] as const) {
    it(`shows its widgets if ${what} has a name that the script uses`, async () => {
      const page = await pageOf(`${named}${placeholder}`);
      asked(page)[0]!.answer(records);
      expect(projectNames(await settled(listsIn(page)[0]!))).to.deep.equal(['Hanke A']);
      expect(page.log.errors).to.deep.equal([]);
    });
  }

  it('keeps its own variable, and a later copy finds the running one', async () => {
    const page = await pageOf(
      `<script>var sixcity = 'of the page'</script>
       <script src="/dist/cdn/sixcity.js" data-widget="project-list" data-feed="/records.json"></script>`,
    );
    expect(Reflect.get(page.window, 'sixcity')).to.equal('of the page');
    expect(listsIn(page)).to.have.length(1);
    expect(page.log.errors).to.deep.equal([]);
    expect(page.log.warnings).to.deep.equal([]);
  });

  it('finds the running copy by its documented name if that is free', async () => {
    const page = await pageOf('<h2 id="sixcity">Hankkeet</h2>');
    expect(typeof (Reflect.get(page.window, 'sixcity') as {defineMessages: unknown}).defineMessages).to.equal(
      'function',
    );
  });
});
