import {expect} from '@open-wc/testing';
import {openPage, type Page} from '../support/iframe-page.js';
import {projectNames} from '../support/queries.js';
import {settled, waitUntil} from '../support/settled.js';
import type {ProjectListElement} from '../../src/widgets/project-list/project-list-element.js';

const embed = '/dist/site/embed.html?widget=project-list&amp;feed=/test/embed/pages/feed.json&amp;lang=fi';
const framed = (attributes = '', script = '<script src="/dist/cdn/sixcity.js"></script>') =>
  openPage({
    srcdoc: `<!doctype html><html lang="fi"><head><title>Kaupunki</title>
      <script src="/test/embed/pages/listen.js"></script>${script}</head><body>
      <iframe src="${embed}" title="Hankkeet" width="600" height="150" ${attributes}></iframe></body></html>`,
  });
const frameIn = ({document}: Page) => document.querySelector('iframe')!;
const inside = (page: Page) => frameIn(page).contentDocument!;
const listIn = async (page: Page) => {
  const list = () => inside(page).querySelector<ProjectListElement>('sixcity-project-list');
  await waitUntil(inside(page), () => list() !== null);
  return settled(list()!);
};
const contentHeight = (page: Page) => Math.ceil(inside(page).documentElement.getBoundingClientRect().height);
/** Waits until the frame is as high as its content has just reported. */
const fits = (page: Page) =>
  waitUntil(page.document, () => frameIn(page).offsetHeight - 4 === contentHeight(page));

/** Runs a script in a window, which makes that window the sender of its messages. */
const run = (window: Window, code: string): unknown =>
  (window as unknown as {readonly eval: (code: string) => unknown}).eval(code);

/** Sends a message to the parent page from inside the frame, as the frame's own script would. */
const say = (page: Page, data: unknown) => {
  const {window} = page;
  run(frameIn(page).contentWindow!, `parent.postMessage(${JSON.stringify(data)}, '*')`);
  return new Promise((resolve) => window.addEventListener('message', resolve, {once: true}));
};

/** Sends a height until the frame has it, because its own script may send another one in between. */
const sayUntil = async (page: Page, height: number, expected: string) => {
  while (frameIn(page).style.height !== expected) {
    await say(page, {type: 'sixcity-height', height});
    await new Promise(requestAnimationFrame);
  }
};

describe('embed.html in a frame', () => {
  it('is as high as its content, and adapts to it', async () => {
    const page = await framed();
    const list = await listIn(page);
    expect(projectNames(list)).to.have.length(3);
    await fits(page);
    const before = frameIn(page).offsetHeight;
    list.shadowRoot!.querySelector<HTMLElement>('[part="name"]')!.click();
    await waitUntil(page.document, () => frameIn(page).offsetHeight > before);
    await fits(page);
    expect(page.log.errors).to.deep.equal([]);
  });

  for (const attribute of ['data-src', 'data-lazy-src', 'data-cookieconsent-src']) {
    it(`is as high as its content if a lazy loader keeps the URL in ${attribute} and sets no src`, async () => {
      const page = await openPage({
        srcdoc: `<!doctype html><html lang="fi"><head><title>Kaupunki</title>
          <script src="/test/embed/pages/listen.js"></script><script src="/dist/cdn/sixcity.js"></script></head><body>
          <iframe ${attribute}="${embed}" title="Hankkeet" width="600" height="150" loading="lazy"></iframe></body></html>`,
      });
      const frame = frameIn(page);
      // lazysizes loads frames with loading="lazy" in this way.
      frame.contentWindow!.location.replace(frame.getAttribute(attribute)!);
      // The first document of the frame is empty.
      while (!inside(page).URL.includes('embed.html')) await new Promise(requestAnimationFrame);
      await listIn(page);
      await fits(page);
      expect(frame.getAttribute('src')).to.equal(null);
    });
  }

  it('keeps its given height, and scrolls, if the page has no script', async () => {
    const page = await framed('', '');
    await listIn(page);
    expect(frameIn(page).offsetHeight).to.equal(154);
    expect(inside(page).scrollingElement!.scrollHeight).to.be.greaterThan(150);
  });

  it('opens links in the top window, framed and alone', async () => {
    const page = await framed();
    expect(inside(page).querySelector('base')!.target).to.equal('_top');
  });

  it('works in the sandbox that the documentation names', async () => {
    const sandbox =
      'allow-scripts allow-same-origin allow-popups allow-top-navigation-by-user-activation allow-downloads';
    const page = await framed(`sandbox="${sandbox}"`);
    expect(projectNames(await listIn(page))).to.have.length(3);
    await fits(page);
  });

  it('reports its height from a read-only sandbox, which has no origin', async () => {
    const page = await framed('sandbox="allow-scripts"');
    await waitUntil(page.document, () => frameIn(page).style.height !== '');
    expect(parseFloat(frameIn(page).style.height)).to.be.greaterThan(50);
  });
});

describe('a page with a frame', () => {
  for (const [height, expected] of [
    [1e9, '50000px'],
    [-7, '50px'],
    [0, '50px'],
    [51.5, '51.5px'],
  ] as const) {
    it(`limits its height: ${height}`, async () => {
      const page = await framed();
      await listIn(page);
      await fits(page);
      await sayUntil(page, height, expected);
    });
  }

  it('ignores invalid messages', async () => {
    const page = await framed();
    await listIn(page);
    await fits(page);
    const {height} = frameIn(page).style;
    for (const data of [
      null,
      'sixcity-height',
      {type: 'sixcity-height'},
      {type: 'sixcity-height', height: '9'},
    ]) {
      await say(page, data);
    }
    expect(frameIn(page).style.height).to.equal(height);
    await sayUntil(page, 444, '444px');
    expect(page.log.errors).to.deep.equal([]);
  });

  it('ignores messages of the page itself, and of a frame with other content', async () => {
    const page = await framed();
    await listIn(page);
    await fits(page);
    const other = Object.assign(page.document.createElement('iframe'), {
      src: '/test/embed/pages/copies.html',
    });
    page.document.body.append(other);
    await new Promise((resolve) => other.addEventListener('load', resolve, {once: true}));
    const shout = {type: 'sixcity-height', height: 777};
    const heard = () =>
      new Promise((resolve) => page.window.addEventListener('message', resolve, {once: true}));
    run(page.window, `postMessage(${JSON.stringify(shout)}, '*')`);
    await heard();
    run(other.contentWindow!, `parent.postMessage(${JSON.stringify(shout)}, '*')`);
    await heard();
    // The other messages were sent before the accepted one, so they have been handled by now.
    await sayUntil(page, 555, '555px');
    expect(other.style.height).to.equal('');
  });

  it('ignores a frame whose content is of another origin than its URL', async () => {
    const page = await framed('sandbox="allow-scripts"');
    await waitUntil(page.document, () => frameIn(page).style.height !== '');
    const {height} = frameIn(page).style;
    // Without the sandbox the content would have an origin; with it, its origin is null.
    frameIn(page).removeAttribute('sandbox');
    const told = new Promise((resolve) => page.window.addEventListener('message', resolve, {once: true}));
    frameIn(page).style.width = '320px';
    await told;
    const ended = new Promise((resolve) => page.window.addEventListener('message', resolve, {once: true}));
    frameIn(page).style.width = '700px';
    await ended;
    expect(frameIn(page).style.height).to.equal(height);
  });
});
