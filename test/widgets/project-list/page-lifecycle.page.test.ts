import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/define.js';
import {current, feedOf, project, projects} from '../../support/feeds.js';
import {liveRegions} from '../../support/live-region.js';
import {showList} from '../../support/project-list.js';
import {button, parts, projectNames} from '../../support/queries.js';
import {settled} from '../../support/settled.js';
import {captureWarnings} from '../../support/warnings.js';

const feed = feedOf([...projects(45), project('Hanke', current)]);

describe('a project list during the life of a page', () => {
  captureWarnings();

  it('keeps its state when it is moved', async () => {
    const list = await showList(feed);
    button(list, 'Näytä kaikki 46').click();
    await list.updateComplete;
    button(list, 'Hanke').click();
    await list.updateComplete;
    (await fixture(html`<div></div>`)).append(list);
    await list.updateComplete;
    expect(projectNames(list)).to.have.length(46);
    expect(button(list, 'Hanke').getAttribute('aria-expanded')).to.equal('true');
  });

  it('can be created by innerHTML, cloned and removed many times', async () => {
    const container = await fixture(html`<div></div>`);
    for (let round = 0; round < 5; round++) {
      container.innerHTML = '<sixcity-project-list lang="fi" group-by="none"></sixcity-project-list>';
      const list = container.querySelector('sixcity-project-list')!;
      list.data = feed;
      await settled(list);
      expect(projectNames(list)).to.have.length(20);
      container.append(list.cloneNode(true));
      const copy = [...container.querySelectorAll('sixcity-project-list')].at(-1)!;
      copy.data = feed;
      await settled(copy);
      expect(projectNames(copy)).to.have.length(20);
    }
    expect(liveRegions()).to.have.length(1);
  });

  it('is hidden by the hidden attribute', async () => {
    const list = await showList(feed, {hidden: ''});
    expect(getComputedStyle(list).display).to.equal('none');
  });

  it('does not depend on the font size of the root element', async () => {
    const list = await showList(feed);
    const sizes = () =>
      ['name', 'group-heading'].map((name) => getComputedStyle(parts(list, name)[0]!).fontSize);
    const before = sizes();
    document.documentElement.style.fontSize = '62.5%';
    document.body.style.fontSize = '16px';
    const after = sizes();
    document.documentElement.removeAttribute('style');
    document.body.removeAttribute('style');
    expect(after).to.deep.equal(before);
  });

  it('does not inherit text styles that would spoil it', async () => {
    const container = await fixture<HTMLElement>(html`<div></div>`);
    container.style.cssText =
      'letter-spacing: 9px; text-transform: uppercase; text-shadow: 1px 1px red; white-space: nowrap;' +
      'text-align: right; text-indent: 50px; font-style: italic; line-height: 5; word-spacing: 9px;' +
      'font-family: monospace';
    const list = document.createElement('sixcity-project-list');
    list.data = feed;
    container.append(list);
    await settled(list);
    const style = getComputedStyle(parts(list, 'count')[0]!);
    expect([style.letterSpacing, style.textTransform, style.textShadow, style.fontStyle]).to.deep.equal([
      ...['normal', 'none', 'none', 'normal'],
    ]);
    expect([style.whiteSpace, style.textIndent, style.wordSpacing]).to.deep.equal(['normal', '0px', '0px']);
    expect(style.fontFamily).to.equal('monospace');
  });
});

describe('the texts of the page in a project list', () => {
  captureWarnings();

  it('appear in its slots', async () => {
    const list = await showList(feed);
    list.innerHTML =
      '<h2 slot="heading">Oma otsikko</h2><p slot="footer">Oma loppu</p><p slot="empty">Ei ole</p>';
    const isVisible = (name: string) => list.querySelector(`[slot="${name}"]`)!.checkVisibility();
    expect(['heading', 'footer', 'empty'].map(isVisible)).to.deep.equal([true, true, false]);
    list.data = feedOf([]);
    await settled(list);
    expect(isVisible('empty')).to.equal(true);
  });

  it('replace some messages and keep the others', async () => {
    const list = await showList(feed);
    list.messages = {showMore: 'Lisää!', projects: (count) => `Hankkeita on ${count}`};
    await list.updateComplete;
    expect(button(list, 'Lisää!')).to.exist;
    expect(parts(list, 'count').map(({textContent}) => textContent)).to.deep.equal(['Hankkeita on 46']);
    expect(button(list, 'Näytä kaikki 46')).to.exist;
  });
});
