import {expect} from '@open-wc/testing';
import {FeedPages} from '../../src/core/feed-format/feed-pages.js';
import {parseFeed} from '../../src/core/feed-format/parse-feed.js';
import type {FeedSnapshot} from '../../src/core/model/feed-snapshot.js';
import {reportFindings} from '../../src/feed-store/report-findings.js';
import {documentWith} from '../support/document-with.js';
import {captureWarnings} from '../support/warnings.js';

const snapshotOf = (pages: FeedPages, projects: readonly unknown[]): FeedSnapshot => {
  pages.add(parseFeed(documentWith({projects})), 'https://6aika.fi/feed.json');
  return pages.snapshot(true)!;
};

describe('the warnings about a feed', () => {
  const heard = captureWarnings();

  it('name the record, the reason and the URL of the feed', () => {
    const projects = [{id: 'a', name: 'Project'}, {id: 'b'}, {id: 'c', name: 'Project', start: '2.3.2018'}];
    reportFindings(snapshotOf(new FeedPages(), projects));
    expect(heard).to.have.length(1);
    expect(heard[0]).to.contain('https://6aika.fi/feed.json');
    expect(heard[0]).to.match(/\b1 record/);
    expect(heard[0]).to.match(/projects\[1\].*name/);
    expect(heard[0]).to.match(/projects\[2\]\.start.*2\.3\.2018/);
  });

  it('are logged once, however many widgets show the feed', () => {
    const snapshot = snapshotOf(new FeedPages(), [{id: 'a'}]);
    reportFindings(snapshot);
    reportFindings(snapshot);
    reportFindings({...snapshot});
    expect(heard).to.have.length(1);
  });

  it('contain only new findings of a further page', () => {
    const pages = new FeedPages();
    reportFindings(snapshotOf(pages, [{id: 'a'}]));
    reportFindings(snapshotOf(pages, [{id: 'b', name: 'Project', end: 'bad'}]));
    expect(heard).to.have.length(2);
    expect(heard[1]).to.contain('projects[0].end').and.not.to.contain('lacks');
  });

  it('are absent for a valid feed', () => {
    reportFindings(snapshotOf(new FeedPages(), [{id: 'a', name: 'Project'}]));
    expect(heard).to.deep.equal([]);
  });

  it('are limited in number, and count the rest', () => {
    const projects = Array.from({length: 500}, (_, index) => ({
      id: `p${index}`,
      name: 'Project',
      start: 'bad',
    }));
    reportFindings(snapshotOf(new FeedPages(), projects));
    expect(heard).to.have.length(1);
    const lines = heard[0]!.split('\n');
    expect(lines.length).to.be.below(50);
    const shown = lines.filter((line) => line.includes('projects[')).length;
    expect(heard[0]).to.contain(`${500 - shown} more`);
  });
});
