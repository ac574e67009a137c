import {expect} from '@open-wc/testing';
import {FeedPages} from '../../../src/core/feed-format/feed-pages.js';
import {parseFeed} from '../../../src/core/feed-format/parse-feed.js';
import {resolveUrl} from '../../../src/core/model/urls.js';
import {documentWith, type Document} from '../../support/document-with.js';
import {idsOf} from '../../support/feed-with.js';

const page = (parts: Document) => parseFeed(documentWith(parts));
const project = (id: string, name = 'Project') => ({id, name});
const url = 'https://6aika.fi/feed.json';

describe('the pages of a feed', () => {
  it('are merged in order, with the envelope of the first page', () => {
    const pages = new FeedPages();
    pages.add(page({title: 'First', projects: [project('a')]}), url);
    pages.add(page({title: 'Toka', projects: [project('b')], themes: [{id: 't', name: 'Aihe'}]}), `${url}?2`);
    const {feed, url: from} = pages.snapshot(true)!;
    expect(feed.title).to.equal('First');
    expect(idsOf(feed.projects)).to.deep.equal(['a', 'b']);
    expect(idsOf(feed.themes)).to.deep.equal(['t']);
    expect(from).to.equal(url);
  });

  it('keep the first of two records with the same id, in any ASCII case', () => {
    const pages = new FeedPages();
    pages.add(page({cities: [{id: 'espoo', name: 'Espoo'}], projects: [project('A', 'First')]}), url);
    pages.add(
      page({cities: [{id: 'espoo', name: 'Esbo'}], projects: [project('a', 'Toka'), project('b')]}),
      url,
    );
    const {feed} = pages.snapshot(true)!;
    expect(feed.projects.map(({name}) => name)).to.deep.equal(['First', 'Project']);
    expect(feed.cities.map(({name}) => name)).to.deep.equal(['Espoo']);
  });

  it('are rejected if they are of another edition', () => {
    const pages = new FeedPages();
    expect(pages.add(page({projects: [project('a')]}), url)).to.be.true;
    const other = page({updated: '2026-02-02T00:00:00Z', projects: [project('b'), {}]});
    expect(pages.add(other, url)).to.be.false;
    const {feed, findings, leftOut} = pages.snapshot(true)!;
    expect(idsOf(feed.projects)).to.deep.equal(['a']);
    expect(findings).to.deep.equal([]);
    expect(leftOut).to.equal(0);
  });

  it('add up their findings', () => {
    const pages = new FeedPages();
    pages.add(page({projects: [project('a'), {}]}), url);
    pages.add(page({projects: [{...project('b'), start: 'bad'}, null]}), url);
    const {findings, leftOut} = pages.snapshot(true)!;
    expect(leftOut).to.equal(2);
    expect(findings.map(({path}) => path)).to.deep.equal(['projects[1]', 'projects[0].start', 'projects[1]']);
  });

  it('cause a warning if they contradict the counts of the first page', () => {
    const codesOf = (count: object, isComplete = true): readonly string[] => {
      const pages = new FeedPages();
      pages.add(page({count, projects: [project('a'), {}]}), url);
      pages.add(page({projects: [project('b'), project('A')]}), url);
      return pages
        .snapshot(isComplete)!
        .findings.filter(({severity}) => severity === 'warning')
        .map(({path}) => path);
    };
    expect(codesOf({projects: 1})).to.deep.equal(['count.projects']);
    expect(codesOf({projects: 5, publications: 3})).to.deep.equal(['count.projects', 'count.publications']);
    // A record that is left out or repeated may be counted or not.
    for (const projects of [2, 3, 4]) expect(codesOf({projects, publications: 0})).to.deep.equal([]);
    expect(codesOf({projects: 9}, false)).to.deep.equal([]);
  });

  it('leave earlier snapshots unchanged', () => {
    const pages = new FeedPages();
    pages.add(page({projects: [project('a')]}), url);
    const first = pages.snapshot(false)!;
    pages.add(page({projects: [project('b'), {}]}), url);
    expect(first.isComplete).to.be.false;
    expect(idsOf(first.feed.projects)).to.deep.equal(['a']);
    expect(first.findings).to.deep.equal([]);
    expect(Object.isFrozen(first)).to.be.true;
    expect(pages.snapshot(true)?.isComplete).to.be.true;
  });

  it('have no snapshot before the first one', () => {
    expect(new FeedPages().snapshot(true)).to.be.undefined;
  });
});

describe('the base URL of a record', () => {
  it('is the URL of the page that contains it', () => {
    const pages = new FeedPages();
    pages.add(page({projects: [project('a')]}), 'https://6aika.fi/feed/1.json');
    pages.add(page({projects: [project('b')]}), 'https://cdn.example/2.json');
    const {feed, baseOf} = pages.snapshot(true)!;
    expect(feed.projects.map(baseOf)).to.deep.equal([
      'https://6aika.fi/feed/1.json',
      'https://cdn.example/2.json',
    ]);
  });

  it('is the base of the envelope, if it has one', () => {
    const pages = new FeedPages();
    pages.add(page({base: 'https://6aika.fi/', projects: [project('a')]}), 'https://cdn.example/feed.json');
    pages.add(page({base: '../kuvat/', projects: [project('b')]}), 'https://cdn.example/data/2.json');
    const {feed, baseOf} = pages.snapshot(true)!;
    expect(feed.projects.map(baseOf)).to.deep.equal(['https://6aika.fi/', 'https://cdn.example/kuvat/']);
  });

  it('is that of the first page for everything else', () => {
    const pages = new FeedPages();
    pages.add(page({}), url);
    expect(pages.snapshot(true)?.baseOf({})).to.equal(url);
  });
});

describe('a resolved URL', () => {
  it('is resolved like a link', () => {
    expect(resolveUrl('a.html', 'https://6aika.fi/b/c.json')).to.equal('https://6aika.fi/b/a.html');
    expect(resolveUrl('//cdn.example/a', 'https://6aika.fi/')).to.equal('https://cdn.example/a');
    expect(resolveUrl('mailto:info@6aika.fi', url)).to.equal('mailto:info@6aika.fi');
  });

  it('is undefined if it is missing or has another scheme', () => {
    for (const odd of [
      'http://[',
      'javascript:alert(1)',
      ' java\nscript:alert(1)',
      'data:,x',
      'blob:x',
      'file:///x',
    ]) {
      expect(resolveUrl(odd, url), odd).to.be.undefined;
    }
    expect(resolveUrl('a', 'no base')).to.be.undefined;
  });
});
