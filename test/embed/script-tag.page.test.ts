import {expect} from '@open-wc/testing';
import {projectNames, part, textOf} from '../support/queries.js';
import {listsIn, openPage, requestsIn, settledListsIn} from '../support/iframe-page.js';

const page = (name: string) => openPage({src: `/test/embed/pages/${name}.html`});

describe('a script tag alone', () => {
  it('inserts its widget right after itself', async () => {
    const {document} = await page('script-tag');
    expect(document.getElementById('tag')!.nextElementSibling!.localName).to.equal('sixcity-project-list');
  });

  it('keeps the order of the page: the live region is last', async () => {
    const {document} = await page('script-tag');
    const region = document.querySelector('[role="status"]')!;
    expect(region.parentElement === document.body).to.equal(true);
    const order = document.getElementById('after')!.compareDocumentPosition(region);
    expect(order).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('passes on its options and its feed, without a message', async () => {
    const opened = await page('script-tag');
    const [list] = await settledListsIn(opened);
    expect(projectNames(list!)).to.deep.equal(['Hanke A', 'Hanke C']);
    expect(textOf(part(list!, 'heading'))).to.equal('Espoon hankkeet');
    expect(list!.groupBy).to.equal('none');
    expect(list!.hasAttribute('theme')).to.equal(false);
    expect(opened.log).to.deep.equal({warnings: [], errors: []});
  });

  it('finds a feed beside its version folder by default', async () => {
    const [list] = await settledListsIn(await page('default-feed'));
    expect(projectNames(list!)).to.have.length(20);
  });

  it('may be one of many, each with its widget, with one request', async () => {
    const opened = await page('many-tags');
    const lists = await settledListsIn(opened);
    expect(lists.map(projectNames)).to.deep.equal([
      ['Hanke A', 'Hanke C'],
      ['Hanke B', 'Hanke C'],
      ['Hanke A'],
      ['Hanke B'],
    ]);
    expect(lists.map((list) => list.previousElementSibling?.localName)).to.deep.equal([
      ...['script', 'script', 'script', 'table'],
    ]);
    expect(part(lists[1]!, 'widget').lang).to.equal('sv');
    expect(requestsIn(opened, 'feed.json')).to.equal(1);
    expect(opened.log).to.deep.equal({warnings: [], errors: []});
  });

  it('warns if it cannot be used, and changes nothing', async () => {
    const opened = await page('odd-tags');
    const {warnings, errors} = opened.log;
    expect(errors).to.deep.equal([]);
    expect(warnings).to.have.length(3);
    expect(warnings[0]).to.match(/head|body/);
    expect(warnings[1]).to.contain('weather').and.to.contain('project-list');
    expect(warnings[2]).to.contain('__proto__');
    const lists = await settledListsIn(opened);
    expect(lists.map(projectNames)).to.deep.equal([['Hanke A', 'Hanke B', 'Hanke C']]);
  });

  it('gives its widget options, and no other attribute', async () => {
    const opened = await page('odd-options');
    const [list] = await settledListsIn(opened);
    expect(list!.getAttributeNames().sort()).to.deep.equal(['city', 'feed']);
    list!.click();
    list!.dispatchEvent(new PointerEvent('pointerenter'));
    expect(Reflect.get(opened.window, 'pwned')).to.equal(undefined);
  });

  it('finds itself, without an error, if it was turned into a module', async () => {
    const opened = await page('module-tag');
    const lists = await settledListsIn(opened);
    expect(lists.map(projectNames)).to.deep.equal([['Hanke A'], ['Hanke A', 'Hanke B', 'Hanke C']]);
    expect(opened.log.errors).to.deep.equal([]);
  });
});

describe('a later copy of the script', () => {
  it('hands over to the first, with one warning that names both URLs', async () => {
    const opened = await page('copies');
    const lists = await settledListsIn(opened);
    expect(lists.map(projectNames)).to.deep.equal([
      ['Hanke A', 'Hanke B', 'Hanke C'],
      ['Hanke B', 'Hanke C'],
      ['Hanke A', 'Hanke C'],
      ['Hanke A'],
    ]);
    expect(opened.log.errors).to.deep.equal([]);
    expect(opened.log.warnings).to.have.length(1);
    expect(opened.log.warnings[0]).to.contain(`${location.origin}/dist/cdn/sixcity.js`);
    expect(opened.log.warnings[0]).to.contain(`${location.origin}/dist/site/v1/sixcity.js`);
  });

  it('hands over to a copy of another version too', async () => {
    const text = await (await fetch('/dist/cdn/sixcity.js')).text();
    const {version} = (await (await fetch('/package.json')).json()) as {version: string};
    const later = text.replaceAll(`"${version}"`, '"9.9.9"').replaceAll('</script', '<\\/script');
    expect(later).to.contain('"9.9.9"');
    const opened = await openPage({
      srcdoc: `<!doctype html><html lang="fi"><script src="/test/embed/pages/listen.js"></script>
        <body><script src="/dist/cdn/sixcity.js" data-feed="/test/embed/pages/feed.json"></script>
        <script data-widget="project-list" data-city="oulu">${later}</script>
        <script data-widget="project-list" data-city="espoo">${later}</script>`,
    });
    const lists = await settledListsIn(opened);
    expect(lists.map(projectNames)).to.deep.equal([
      ['Hanke B', 'Hanke C'],
      ['Hanke A', 'Hanke C'],
    ]);
    expect(opened.log.errors).to.deep.equal([]);
    expect(opened.log.warnings).to.have.length(1);
    expect(opened.log.warnings[0])
      .to.contain('9.9.9')
      .and.to.contain(version)
      .and.to.contain('/dist/cdn/sixcity.js');
  });

  it('defines nothing, and leaves its tag to a first copy of another version', async () => {
    const {window, document, log} = await page('earlier-version');
    const {version} = (await (await fetch('/package.json')).json()) as {version: string};
    expect(Reflect.get(window, 'adopted')).to.deep.equal([['later', version]]);
    expect(window.customElements.get('sixcity-project-list')).to.equal(undefined);
    expect(document.querySelectorAll('sixcity-project-list')).to.have.length(0);
    expect(log).to.deep.equal({warnings: [], errors: []});
  });
});

describe('the script under Trusted Types', () => {
  it('violates nothing, nor does a second copy', async () => {
    const opened = await page('trusted-types');
    const lists = await settledListsIn(opened);
    expect(lists.map(projectNames)).to.deep.equal([
      ['Hanke A', 'Hanke B', 'Hanke C'],
      ['Hanke B', 'Hanke C'],
      ['Hanke A'],
    ]);
    for (const list of lists) part(list, 'widget').querySelector<HTMLElement>('[part~="name"]')!.click();
    await Promise.all(lists.map(({updateComplete}) => updateComplete));
    expect(opened.log.errors).to.deep.equal([]);
    expect(opened.log.warnings).to.have.length(1);
    expect(opened.log.warnings[0]).to.contain('/dist/site/v1/sixcity.js');
  });

  it('keeps the own content of the page if another Lit came first', async () => {
    const opened = await page('other-lit');
    // In browsers without Trusted Types nothing is blocked.
    if (!('trustedTypes' in opened.window)) {
      expect(await settledListsIn(opened)).to.have.length(4);
      return;
    }
    // The placeholder of the markup, which no script has changed.
    expect(listsIn(opened)).to.have.length(1);
    for (const fallback of opened.document.querySelectorAll('body p')) {
      expect(fallback.checkVisibility()).to.equal(true);
    }
    expect(listsIn(opened).every(({shadowRoot}) => shadowRoot === null)).to.equal(true);
    expect(opened.log.warnings).to.have.length(1);
    expect(opened.log.warnings[0]).to.contain("trusted-types lit-html 'allow-duplicates'");
    // The only violation is the policy itself, which the browser reports in any case.
    expect(opened.log.errors.filter((error) => !error.startsWith('trusted-types:'))).to.deep.equal([]);
  });
});
