import assert from 'node:assert/strict';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import type {CDPSession} from 'playwright-core';
import {inChromium, pageWith, painted} from '../hosts/chromium.js';
import {lineOf, oneLine, type AxNode} from './ax-node.js';
import {fullFeed} from './full-feed.js';

/** Snapshots of the accessibility tree, so that a change shows in review. `npm run trees` writes them. */
const folder = 'test/accessibility/trees';
const isWriting = process.env['WRITE_TREES'] === '1';

/** Roles without a meaning, and line boxes. */
const ignoredRoles = ['none', 'generic', 'LabelText', 'InlineTextBox', 'ListMarker', 'LineBreak'];
/** Their text is the name of another element. */
const labelRoles = ['LabelText', 'Legend'];

/** Writes the descendants of a node as indented lines with role, name and states. */
const linesBelow = (parent: AxNode, byId: ReadonlyMap<string, AxNode>): readonly string[] => {
  const childrenOf = (node: AxNode): readonly AxNode[] =>
    (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
  const below = (node: AxNode, depth: number, parentName: string, isInLabel: boolean): readonly string[] => {
    const role = node.role?.value ?? '';
    const name = oneLine(node.name?.value);
    const isText = role === 'StaticText';
    // The text of a button is its name and need not be repeated.
    const isInParentName = isText && (isInLabel || parentName.includes(name));
    const isShown = !node.ignored && ![...ignoredRoles, ...labelRoles].includes(role) && !isInParentName;
    const children = childrenOf(node).flatMap((child) =>
      below(
        child,
        isShown ? depth + 1 : depth,
        isShown ? name : parentName,
        isInLabel || labelRoles.includes(role),
      ),
    );
    return isShown ? [`${'  '.repeat(depth)}${isText ? `"${name}"` : lineOf(node)}`, ...children] : children;
  };
  return childrenOf(parent).flatMap((child) => below(child, 0, '', false));
};

/** The tree of each region by its name. */
const treesOf = async (session: CDPSession): Promise<ReadonlyMap<string, string>> => {
  const {nodes} = (await session.send('Accessibility.getFullAXTree')) as unknown as {nodes: AxNode[]};
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const regions = nodes.filter(({role}) => role?.value === 'region');
  return new Map(
    regions.map((region) => [region.name?.value ?? '', `${linesBelow(region, byId).join('\n')}\n`]),
  );
};

/** Each widget with the controls that are pressed before the snapshot. */
const widgets: Readonly<Record<string, readonly [markup: string, opened: readonly string[]]>> = {
  'project-list': [
    '<sixcity-project-list heading="Hankkeet" sort="feed" page-size="2" as-of="2018-03-02"></sixcity-project-list>',
    ['[part="name"] >> nth=0', '[part="menu"] >> nth=-2'],
  ],
  'publication-table': [
    '<sixcity-publication-table heading="Julkaisut" page-size="3" group-by="level" sort="-year"></sixcity-publication-table>',
    ['[part="name"] >> nth=-1', 'th button >> nth=0'],
  ],
  'funding-summary': [
    '<sixcity-funding-summary heading="Rahoitus" facts link="a" as-of="2018-03-02"></sixcity-funding-summary>',
    ['[part="choice"] >> nth=0'],
  ],
  'project-map': [
    '<sixcity-project-map heading="Kartta" link="b" as-of="2018-03-02"></sixcity-project-map>',
    ['input >> nth=0'],
  ],
  'eu-statement': ['<sixcity-eu-statement period="2014-2020" fund="erdf esf"></sixcity-eu-statement>', []],
  states: [
    `<sixcity-project-list feed="missing.json"></sixcity-project-list>
    <sixcity-project-list feed="never.json"></sixcity-project-list>
    <sixcity-publication-table series="nobody"></sixcity-publication-table>
    <sixcity-project-list no-filters feed="broken.json" page-size="1"></sixcity-project-list>`,
    [],
  ],
};

inChromium('the accessibility tree', async (openPage, context) => {
  const parts = Object.entries(widgets).map(
    ([name, [markup]]) => `<section aria-label="${name}">${markup}</section>`,
  );
  const page = await openPage({
    '/': pageWith(`<main>${parts.join('')}</main>`),
    '/feed.json': JSON.stringify(fullFeed),
    '/broken.json': JSON.stringify({...fullFeed, next: 'missing.json'}),
    '/never.json': new Promise<string>(() => undefined),
  });
  const session = await page.context().newCDPSession(page);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('section > :not([feed^="never.json"])')].every((one) =>
      one.shadowRoot?.querySelector('[aria-busy="false"]'),
    ),
  );
  for (const [name, [, opened]] of Object.entries(widgets)) {
    for (const selector of opened) await page.locator(`[aria-label="${name}"] ${selector}`).click();
  }
  for (const lang of ['fi', 'sv', 'en']) {
    await page.evaluate((code) => {
      document.documentElement.lang = code;
      // A waiting request times out, so each language makes its own.
      document.querySelector('[feed^="never.json"]')?.setAttribute('feed', `never.json?${code}`);
    }, lang);
    await page.locator(`.widget[lang="${lang}"]`).first().waitFor();
    await painted(page);
    for (const [name, tree] of await treesOf(session)) {
      const file = `${folder}/${name}.${lang}.txt`;
      if (isWriting) {
        mkdirSync(folder, {recursive: true});
        writeFileSync(file, tree);
      }
      await context.test(`of ${name} in ${lang} matches its snapshot`, () =>
        assert.equal(tree, readFileSync(file, 'utf8')),
      );
    }
  }
});
