import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import {restoreUrl, setPageUrl} from '../../support/page-url.js';
import {press} from '../../support/actions.js';
import {current, feedOf, project} from '../../support/feeds.js';
import {nextAnnouncement} from '../../support/live-region.js';
import {showList} from '../../support/project-list.js';
import {all, links, projectNames, textOf} from '../../support/queries.js';
import {fakeClipboard} from './clipboard.js';
import {choices, openMenu, pressIn, menus} from './downloads.js';

const feed = feedOf([
  project({fi: 'Bussit & junat', sv: 'Bussar'}, {...current, id: 'bussit', cities: ['espoo']}),
  project('Laivat', current),
]);

describe('sharing', () => {
  restoreUrl();
  const clipboard = fakeClipboard();
  const share = Object.getOwnPropertyDescriptor(navigator, 'share');
  /** Sets or removes navigator.share. */
  const withSheet = (sheet: ((data: ShareData) => Promise<void>) | undefined) => {
    if (sheet) Object.defineProperty(navigator, 'share', {configurable: true, value: sheet});
    else Reflect.deleteProperty(Navigator.prototype, 'share');
  };
  const inherited = Object.getOwnPropertyDescriptor(Navigator.prototype, 'share');
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'share');
    if (share) Object.defineProperty(navigator, 'share', share);
    if (inherited) Object.defineProperty(Navigator.prototype, 'share', inherited);
  });

  /** Opens a project on a page with URL state, and returns its menu. */
  const openProject = async () => {
    setPageUrl('a=1&p.city=espoo');
    const list = await showList(feed, {'url-state': 'p'});
    await press(list, 'Bussit & junat');
    return {list, menu: await openMenu(list, 'Jaa: Bussit & junat')};
  };

  it('uses plain links with the URL and the name', async () => {
    withSheet(undefined);
    const {menu} = await openProject();
    const toNewWindow = ' (avautuu uuteen ikkunaan)';
    expect(choices(menu)).to.deep.equal([
      'Kopioi linkki: Bussit & junat',
      ...['Facebook', 'X', 'LinkedIn'].map((name) => `${name}: Bussit & junat${toNewWindow}`),
      'Sähköposti: Bussit & junat',
    ]);
    const found = [...menu.querySelectorAll('a')].map(({href}) => new URL(href));
    expect(found.map(({host, pathname}) => host + pathname)).to.deep.equal([
      'www.facebook.com/sharer/sharer.php',
      'x.com/intent/post',
      'www.linkedin.com/sharing/share-offsite/',
      '',
    ]);
    const [facebook, x, linkedIn, mail] = found.map(({searchParams}) => searchParams);
    for (const shared of [facebook?.get('u'), x?.get('url'), linkedIn?.get('url'), mail?.get('body')]) {
      expect(new URL(shared ?? '').searchParams.get('p.open')).to.equal('bussit');
      expect(new URL(shared ?? '').searchParams.get('a')).to.equal('1');
    }
    expect([x?.get('text'), mail?.get('subject')]).to.deep.equal(['Bussit & junat', 'Bussit & junat']);
    for (const link of menu.querySelectorAll('a')) {
      if (link.protocol === 'https:') expect(link.rel).to.contain('noopener').and.to.contain('noreferrer');
      const hasNote = textOf(link).endsWith('(avautuu uuteen ikkunaan)');
      expect(link.target).to.equal(hasNote ? '_blank' : '');
    }
  });

  it('copies the link and announces it', async () => {
    const {menu} = await openProject();
    const announced = nextAnnouncement();
    pressIn(menu, 'Kopioi linkki: Bussit & junat');
    expect(await announced).to.contain('Kopioitu');
    expect(clipboard.texts()).to.have.length(1);
    expect(new URL(clipboard.texts()[0]!).searchParams.getAll('p.open')).to.deep.equal(['bussit']);
  });

  it('shows and selects the link where the browser forbids copying', async () => {
    clipboard.forbid();
    const {list, menu} = await openProject();
    const announced = nextAnnouncement();
    pressIn(menu, 'Kopioi linkki: Bussit & junat');
    await announced;
    const field = list.shadowRoot!.activeElement as HTMLInputElement;
    expect(new URL(field.value).searchParams.get('p.open')).to.equal('bussit');
    expect(field.selectionEnd).to.equal(field.value.length);
  });

  it('opens the share sheet of the browser where there is one', async () => {
    const shared: ShareData[] = [];
    withSheet((data) => {
      shared.push(data);
      // A cancelled share is not an error.
      return Promise.reject(new DOMException('Cancelled', 'AbortError'));
    });
    const {menu} = await openProject();
    pressIn(menu, 'Jaa laitteen sovelluksella: Bussit & junat');
    expect(shared.map(({title}) => title)).to.deep.equal(['Bussit & junat']);
    expect(new URL(shared[0]?.url ?? '').searchParams.get('p.open')).to.equal('bussit');
  });

  it('requests nothing before a press', async () => {
    const before = performance.getEntriesByType('resource').length;
    const {list} = await openProject();
    expect(all(list, 'img, iframe, script, link')).to.be.empty;
    const asked = performance.getEntriesByType('resource').slice(before);
    expect(asked.filter(({name}) => /facebook|x\.com|linkedin/.test(name))).to.be.empty;
  });

  it('shares the page with its filters from below the list', async () => {
    setPageUrl('p.city=espoo');
    const list = await showList(feed, {'url-state': 'p', heading: 'Espoon hankkeet'});
    const menu = await openMenu(list, 'Jaa: Espoon hankkeet');
    pressIn(menu, 'Kopioi linkki: Espoon hankkeet');
    expect(clipboard.texts()).to.deep.equal([location.href]);
  });

  it('is hidden for items without a deep link and where the page turns it off', async () => {
    const list = await showList(feed);
    await press(list, 'Bussit & junat');
    expect(menus(list)).to.deep.equal(['Lataa: Bussit & junat', 'Lataa: 2 hanketta', 'Jaa: Hankkeet']);
    expect(links(list)).to.be.empty;
    const without = await showList(feed, {'no-share': '', 'url-state': 'p'});
    await press(without, 'Bussit & junat');
    expect(menus(without)).to.deep.equal(['Lataa: Bussit & junat', 'Lataa: 2 hanketta']);
  });

  it('survives a name with a lone surrogate', async () => {
    const list = await showList(feedOf([project('Puolikas \ud83d', current), project('Muu', current)]), {
      'url-state': 'p',
    });
    await press(
      list,
      projectNames(list).find((name) => name.startsWith('Puol'))!,
    );
    const menu = await openMenu(
      list,
      menus(list).find((name) => name.startsWith('Jaa: Puol'))!,
    );
    expect(menu.querySelectorAll('a')).to.have.length(4);
  });
});
