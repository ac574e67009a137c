import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import type {ProjectListElement} from '../../../src/widgets/project-list/project-list-element.js';
import {feedOf, project, type FeedJson} from '../../support/feeds.js';
import {openList, showList} from '../../support/project-list.js';
import {all, headings, links, parts, textOf, projectNames} from '../../support/queries.js';
import {settled} from '../../support/settled.js';
import {captureWarnings} from '../../support/warnings.js';

const openAll = async (list: ProjectListElement): Promise<void> => {
  for (const one of parts(list, 'name')) one.click();
  await list.updateComplete;
};
const show = async (feed: FeedJson): Promise<ProjectListElement> => {
  const list = await showList(feed, {heading: 'Hankkeet'});
  await openAll(list);
  return list;
};

describe('a URL in a feed', () => {
  captureWarnings();

  const odd = [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    '\u00a0javascript:alert(1)',
    'javascript&colon;alert(1)',
    'javascript://office.example/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://office.example/1',
    'file:///etc/passwd',
    'about:blank',
    'view-source:https://office.example/',
    'https://',
    'http://[',
    'https:\\\\',
  ];
  const everywhere = (url: string): FeedJson =>
    feedOf(
      [
        project('Hanke', {
          url,
          links: [{url, label: 'Nimetty linkki'}],
          sources: [{label: 'Nimetty lähde', url}],
          contact: {name: 'Neuvonta', url, email: url},
          image: {src: url, alt: 'Kuva'},
          summary: url,
        }),
      ],
      {feedback: url, publisher: {name: 'Toimisto', url}, programme: {id: 'p', name: 'Ohjelma', url}},
    );

  for (const url of odd) {
    it(`is never a link when it is unsafe: ${JSON.stringify(url)}`, async () => {
      const list = await show(everywhere(url));
      for (const {href} of links(list)) {
        expect(new URL(href).protocol).to.match(/^(https?|mailto):$/);
        // A URL without a scheme is relative and stays on the origin of the page.
        if (href.startsWith('http')) expect(new URL(href).origin).to.equal(location.origin);
      }
      expect(all(list, '[src], [srcset], [action], [formaction], iframe, object, embed, img')).to.be.empty;
    });

    it(`is never a base when it is unsafe: ${JSON.stringify(url)}`, async () => {
      const list = await show({...everywhere('sivu.html'), base: url});
      for (const {href} of links(list)) expect(new URL(href).protocol).to.match(/^https?:$/);
    });
  }

  it('leaves its text without a link when it is unsafe', async () => {
    const list = await show(
      feedOf([
        project('Hanke', {
          sources: [{label: 'Nimetty lähde', url: 'javascript:alert(1)'}],
          contact: {name: 'Neuvonta', url: 'javascript:alert(1)'},
        }),
      ]),
    );
    expect(textOf(parts(list, 'details')[0]))
      .to.contain('Nimetty lähde')
      .and.to.contain('Neuvonta');
    expect(links(list)).to.be.empty;
  });

  it('is a plain link when it is valid', async () => {
    const list = await show(everywhere('https://www.office.example/a?b=c&d=%C3%A4#e'));
    expect(links(list).map(({href}) => href)).to.contain('https://www.office.example/a?b=c&d=%C3%A4#e');
  });

  it('never loads a picture', async () => {
    const list = await show(everywhere('https://www.office.example/kuva.png'));
    expect(all(list, 'img, picture, [style]')).to.be.empty;
  });
});

describe('an invalid feed URL', () => {
  captureWarnings();

  it('is never a link in the error message', async () => {
    for (const feed of [
      'javascript:alert(1)',
      'data:text/html,<b>',
      'vbscript:x',
      'blob:https://a.example/1',
      'file:///x',
    ]) {
      const list = await settled(await openList({lang: 'fi', feed}));
      expect(parts(list, 'failed'), feed).to.have.length(1);
      expect(links(list).map(({href}) => href)).to.deep.equal([]);
    }
  });
});

describe('HTML in a feed', () => {
  captureWarnings();
  // The text of "&amp;lt;b&amp;gt;" is decoded once and is no tag either.
  const markup =
    '<img src=x onerror="window.pwned=1"><b>lihava</b>&amp;lt;i&amp;gt;<script>window.pwned=1</script>';
  const shown = markup.replaceAll('&amp;', '&');
  const id = 'a"><img/src=x/onerror=window.pwned=1>';

  const marked = feedOf(
    [
      {
        ...{id, name: markup, code: markup, summary: markup, results: {fi: markup}, fund: id, cities: [id]},
        ...{
          themes: [id],
          lead: {name: markup},
          partners: [{name: markup}],
          objective: markup,
          category: markup,
        },
        ...{location: {name: markup}, contact: {name: markup}, links: [{url: 'a.html', label: markup}]},
        ...{sources: [{label: markup}], funding: {total: 1, byCity: {[id]: {total: 1}}}},
      },
    ],
    {
      cities: [{id, name: markup}],
      themes: [{id, name: markup}],
      funds: [{id, name: markup, abbreviation: markup}],
      publisher: {name: markup},
      feedback: 'palaute.html',
    },
  );

  it('is shown as text everywhere', async () => {
    for (const grouping of ['status', 'theme', 'fund', 'city', 'none']) {
      const list = await showList(marked, {'group-by': grouping, heading: markup});
      await openAll(list);
      expect(all(list, 'img, b, i:not([class]), script')).to.be.empty;
      expect(projectNames(list)[0]).to.equal(textOf({textContent: shown} as Node));
      expect(headings(list)[0]!.text).to.contain('<b>lihava</b>');
      expect(textOf(list.shadowRoot).split('<b>lihava</b>').length).to.be.greaterThan(14);
      expect(Reflect.get(window, 'pwned')).to.equal(undefined);
    }
  });

  it('never gets into ids', async () => {
    const list = await showList(marked);
    expect(parts(list, 'details').map((details) => details.id)).to.deep.equal([`details-${id}`]);
  });

  it('is shown as text in messages too', async () => {
    const list = await showList(marked, {city: id.toUpperCase()});
    expect(parts(list, 'project')).to.have.length(1);
  });
});

describe('unusual ids in a feed', () => {
  captureWarnings();

  it('work like any other id', async () => {
    const ids = ['__proto__', 'constructor', 'hasOwnProperty', 'toString', '0', 'İ', '💥', '%20', '#', '.'];
    const list = await show(
      feedOf(
        ids.map((id) => ({id, name: `Hanke ${id}`, cities: [id], themes: [id], fund: id})),
        {
          cities: ids.map((id) => ({id, name: `Kaupunki ${id}`})),
          themes: ids.map((id) => ({id, name: `Aihe ${id}`})),
          funds: ids.map((id) => ({id, name: `Rahasto ${id}`})),
        },
      ),
    );
    expect(parts(list, 'project')).to.have.length(ids.length);
    for (const id of ids) {
      for (const of of ['Kaupunki', 'Aihe', 'Rahasto'])
        expect(textOf(list.shadowRoot)).to.contain(`${of} ${id}`);
    }
    for (const one of parts(list, 'name')) {
      const details = list.shadowRoot!.getElementById(one.getAttribute('aria-controls')!);
      expect(details?.closest('[part~="project"]')?.contains(one)).to.equal(true);
    }
  });

  it('include a city called __proto__ with a share', async () => {
    const feed = JSON.parse(
      JSON.stringify(feedOf([], {cities: [{id: '__proto__', name: 'Protola'}]})).replace(
        '"projects":[]',
        '"projects":[{"id":"x","name":"Hanke","funding":{"total":9,"byCity":{"__proto__":{"total":7}}}}]',
      ),
    ) as FeedJson;
    expect(textOf(parts(await show(feed), 'details')[0])).to.match(/7 € .*Protola/);
  });
});
