import {expect} from '@open-wc/testing';
import {FeedError} from '../../src/core/model/feed-error.js';
import type {FeedSnapshot} from '../../src/core/model/feed-snapshot.js';
import type {FeedSubscriber} from '../../src/feed-store/feed-load.js';
import {FeedStore, type OpenFeed} from '../../src/feed-store/feed-store.js';
import {deferred} from '../support/deferred.js';
import {documentWith, type Document} from '../support/document-with.js';
import {answerFrom, answerJson, answerText, FakeNetwork, unreachable} from '../support/fake-network.js';
import {idsOf} from '../support/feed-with.js';

const folder = 'https://6aika.fi/data';
const page = (number: number): string => `${folder}/${number}.json`;
const project = (id: string) => ({id, name: `Project ${id}`});
const carrying = (id: string, next?: string, parts: Document = {}): Document =>
  documentWith({projects: [project(id)], ...(next === undefined ? {} : {next}), ...parts});

/** A subscriber that records its notifications. */
class Reader implements FeedSubscriber {
  readonly told: FeedSnapshot[] = [];
  missing: FeedError | undefined;
  readonly #heard = new Set<() => void>();

  readonly onChange = (snapshot: FeedSnapshot, missing: FeedError | undefined): void => {
    this.told.push(snapshot);
    this.missing = missing;
    for (const look of [...this.#heard]) look();
  };
  get ids(): readonly string[] {
    return idsOf(this.told.at(-1)?.feed.projects ?? []);
  }
  /** Waits for the end of loading: all pages are here, or one is missing. */
  end(): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if (!this.told.at(-1)?.isComplete && !this.missing) return;
        this.#heard.delete(look);
        resolve();
      };
      this.#heard.add(look);
      look();
    });
  }
}
const open = (
  store: FeedStore,
  reader: Reader,
  trusts: (url: string) => boolean = () => true,
  leaving = new AbortController(),
): Promise<OpenFeed> => store.open({urls: [page(1)], trusts}, reader, leaving.signal);

describe('a feed of several pages', () => {
  it('is available from its first page on, and grows', async () => {
    const network = new FakeNetwork();
    const second = deferred<Response>();
    network.setAnswer(page(1), answerJson(carrying('a', '2.json')));
    network.setAnswer(page(2), () => second.promise);
    network.setAnswer(page(3), answerJson(carrying('c')));
    const reader = new Reader();
    const {snapshot} = await open(new FeedStore(network), reader);
    expect(snapshot.isComplete).to.be.false;
    expect(idsOf(snapshot.feed.projects)).to.deep.equal(['a']);
    expect(reader.told).to.deep.equal([]);
    second.resolve(new Response(JSON.stringify(carrying('b', '3.json'))));
    await reader.end();
    expect(
      reader.told.map(({feed, isComplete}) => [idsOf(feed.projects).join(''), isComplete]),
    ).to.deep.equal([
      ['ab', false],
      ['abc', true],
    ]);
    expect(reader.missing).to.be.undefined;
  });

  it('requests each page once, for many subscribers', async () => {
    const network = new FakeNetwork();
    network.setAnswer(page(1), answerJson(carrying('a', '2.json')));
    network.setAnswer(page(2), answerJson(carrying('b')));
    const store = new FeedStore(network);
    const readers = [new Reader(), new Reader()];
    await Promise.all(readers.map((reader) => open(store, reader)));
    await Promise.all(readers.map((reader) => reader.end()));
    expect(network.requestedUrls).to.deep.equal([page(1), page(2)]);
    for (const reader of readers) expect(reader.ids).to.deep.equal(['a', 'b']);
    expect((await open(store, new Reader())).snapshot).to.equal(readers[0]?.told.at(-1));
  });

  it('resolves the next page against the page that names it, or against its base', async () => {
    const network = new FakeNetwork();
    network.setAnswer(page(1), answerJson(carrying('a', 'more/2.json')));
    network.setAnswer(
      `${folder}/more/2.json`,
      answerJson(carrying('b', '3.json', {base: 'https://6aika.fi/base/'})),
    );
    network.setAnswer('https://6aika.fi/base/3.json', answerJson(carrying('c')));
    const reader = new Reader();
    await open(new FeedStore(network), reader);
    await reader.end();
    expect(reader.ids).to.deep.equal(['a', 'b', 'c']);
  });

  it('resolves the next page against the URL after a redirect', async () => {
    const network = new FakeNetwork();
    network.setAnswer(
      page(1),
      answerFrom('https://cdn.example/x/1.json', answerJson(carrying('a', '2.json'))),
    );
    network.setAnswer('https://cdn.example/x/2.json', answerJson(carrying('b')));
    const reader = new Reader();
    await open(new FeedStore(network), reader);
    await reader.end();
    expect(reader.ids).to.deep.equal(['a', 'b']);
  });

  it('ends if a page links to an earlier page', async () => {
    const network = new FakeNetwork();
    network.setAnswer(page(1), answerJson(carrying('a', '2.json')));
    network.setAnswer(page(2), answerJson(carrying('b', '1.json')));
    const reader = new Reader();
    await open(new FeedStore(network), reader);
    await reader.end();
    expect(reader.missing).to.be.undefined;
    expect(reader.ids).to.deep.equal(['a', 'b']);
    expect(network.requests).to.have.length(2);
  });

  it('is complete if its page links to itself', async () => {
    const network = new FakeNetwork();
    network.setAnswer(page(1), answerJson(carrying('a', '1.json')));
    expect((await open(new FeedStore(network), new Reader())).snapshot.isComplete).to.be.true;
  });

  it('keeps the first record with an id', async () => {
    const network = new FakeNetwork();
    network.setAnswer(page(1), answerJson(carrying('a', '2.json')));
    network.setAnswer(
      page(2),
      answerJson(documentWith({projects: [{id: 'A', name: 'Toinen'}, project('b')]})),
    );
    const reader = new Reader();
    await open(new FeedStore(network), reader);
    await reader.end();
    expect(reader.told.at(-1)?.feed.projects.map(({name}) => name)).to.deep.equal(['Project a', 'Project b']);
  });

  it('has at most 200 pages', async () => {
    const network = new FakeNetwork();
    for (let number = 1; number <= 201; number++) {
      network.setAnswer(page(number), answerJson(carrying(`p${number}`, `${number + 1}.json`)));
    }
    const reader = new Reader();
    await open(new FeedStore(network), reader);
    await reader.end();
    expect(reader.missing).to.include({code: 'too-large', url: page(201)});
    expect(reader.ids).to.have.length(200);
    expect(network.requests).to.have.length(200);
  });

  it('is no longer loaded when its last subscriber unsubscribes', async () => {
    const network = new FakeNetwork();
    const second = deferred<Response>();
    network.setAnswer(page(1), answerJson(carrying('a', '2.json')));
    network.setAnswer(page(2), () => second.promise);
    const leaving = new AbortController();
    const reader = new Reader();
    const store = new FeedStore(network);
    await open(store, reader, undefined, leaving);
    await network.waitUntil(() => network.requests.length === 2);
    leaving.abort();
    await network.waitUntil(() => network.abortedUrls.length === 1);
    expect(network.abortedUrls).to.deep.equal([page(2)]);
    expect(reader.told).to.deep.equal([]);
    await open(store, new Reader());
    expect(network.requestedUrls.slice(0, 3)).to.deep.equal([page(1), page(2), page(1)]);
  });
});

describe('a page that fails', () => {
  it('keeps the others, and reports what is missing', async () => {
    const network = new FakeNetwork();
    network.setAnswer(page(1), answerJson(carrying('a', '2.json')));
    network.setAnswer(page(2), answerText('', {status: 500}));
    const reader = new Reader();
    await open(new FeedStore(network), reader);
    await reader.end();
    expect(reader.missing).to.include({code: 'http', url: page(2)});
    expect(reader.ids).to.deep.equal(['a']);
    expect(reader.told.at(-1)?.isComplete).to.be.false;
  });

  it('is reported to later subscribers too', async () => {
    const network = new FakeNetwork();
    network.setAnswer(page(1), answerJson(carrying('a', '2.json')));
    network.setAnswer(page(2), answerText('<p>'));
    const store = new FeedStore(network);
    const reader = new Reader();
    await open(store, reader);
    await reader.end();
    expect((await open(store, new Reader())).missing?.code).to.equal('not-json');
  });

  it('is where a retry continues, without loading the other pages again', async () => {
    const network = new FakeNetwork();
    network.setAnswer(page(1), answerJson(carrying('a', '2.json')));
    network.setAnswer(page(2), unreachable);
    const reader = new Reader();
    const {resume} = await open(new FeedStore(network), reader);
    await reader.end();
    network.setAnswer(page(2), answerJson(carrying('b', '3.json')));
    network.setAnswer(page(3), answerJson(carrying('c')));
    reader.missing = undefined;
    resume();
    await reader.end();
    expect(reader.missing).to.be.undefined;
    expect(reader.ids).to.deep.equal(['a', 'b', 'c']);
    expect(network.requestedUrls).to.deep.equal([page(1), page(2), page(2), page(3)]);
  });

  it('is requested once for two simultaneous retries', async () => {
    const network = new FakeNetwork();
    network.setAnswer(page(1), answerJson(carrying('a', '2.json')));
    network.setAnswer(page(2), unreachable);
    const reader = new Reader();
    const {resume} = await open(new FeedStore(network), reader);
    await reader.end();
    network.setAnswer(page(2), answerJson(carrying('b')));
    reader.missing = undefined;
    resume();
    resume();
    await reader.end();
    expect(network.requestedUrls).to.deep.equal([page(1), page(2), page(2)]);
  });

  it('is not requested by a retry if nothing is missing', async () => {
    const network = new FakeNetwork();
    network.setAnswer(page(1), answerJson(carrying('a')));
    const {resume} = await open(new FeedStore(network), new Reader());
    resume();
    expect(network.requests).to.have.length(1);
  });

  it('has the same time-out as the first page', async () => {
    const network = new FakeNetwork();
    network.setAnswer(page(1), answerJson(carrying('a', '2.json')));
    const reader = new Reader();
    await open(new FeedStore(network), reader);
    await network.waitUntil(() => network.requests.length === 2 && network.nextTimeout === 8000);
    network.advanceClock(8000);
    await reader.end();
    expect(reader.missing?.code).to.equal('timeout');
  });

  it('may be one with which the feed exceeds 50 MB', async () => {
    const network = new FakeNetwork();
    network.setAnswer(page(1), answerJson(carrying('a', '2.json')));
    network.setAnswer(page(2), () => new Response(new Uint8Array(50_000_000)));
    const reader = new Reader();
    await open(new FeedStore(network), reader);
    await reader.end();
    expect(reader.missing?.code).to.equal('too-large');
    expect(reader.ids).to.deep.equal(['a']);
    expect(network.abortedUrls).to.deep.equal([page(2)]);
  });

  it('may be the first, and then there is no feed', async () => {
    const network = new FakeNetwork();
    network.setAnswer(page(1), () => new Response(new Uint8Array(50_000_001)));
    const code = await open(new FeedStore(network), new Reader()).then(
      () => 'a feed',
      (error: unknown) => error instanceof FeedError && error.code,
    );
    expect(code).to.equal('too-large');
  });
});

describe('a feed that changes while it is loaded', () => {
  const [old, fresh] = [{updated: '2026-01-01T00:00:00Z'}, {updated: '2026-01-02T00:00:00Z'}];

  it('is loaded again from the start', async () => {
    const network = new FakeNetwork();
    network.setAnswer(page(1), answerJson(carrying('a', '2.json', old)));
    network.setAnswer(page(2), () => {
      network.setAnswer(page(1), answerJson(carrying('x', '2.json', fresh)));
      return new Response(JSON.stringify(carrying('y', undefined, fresh)));
    });
    const reader = new Reader();
    await open(new FeedStore(network), reader);
    await reader.end();
    expect(reader.missing).to.be.undefined;
    expect(reader.ids).to.deep.equal(['x', 'y']);
    expect(reader.told.at(-1)?.feed.updated).to.equal(fresh.updated);
    expect(network.requestedUrls).to.deep.equal([page(1), page(2), page(1), page(2)]);
  });

  it('is loaded again from the start also if that redirects to another origin', async () => {
    const network = new FakeNetwork();
    const cdn = 'https://cdn.example/data/';
    network.setAnswer(page(1), answerFrom(`${cdn}1.json`, answerJson(carrying('a', '2.json', old))));
    network.setAnswer(`${cdn}2.json`, () => {
      network.setAnswer(page(1), answerFrom(`${cdn}1.json`, answerJson(carrying('x', '2.json', fresh))));
      return new Response(JSON.stringify(carrying('y', undefined, fresh)));
    });
    const reader = new Reader();
    await open(new FeedStore(network), reader);
    await reader.end();
    expect(reader.missing).to.be.undefined;
    expect(reader.ids).to.deep.equal(['x', 'y']);
  });

  it('is loaded again without the cache of the browser, which may still have the old first page', async () => {
    const network = new FakeNetwork();
    network.setAnswer(page(1), ({cache}) => {
      const isNew = cache === 'no-cache' || cache === 'reload' || cache === 'no-store';
      return new Response(JSON.stringify(carrying(isNew ? 'x' : 'a', '2.json', isNew ? fresh : old)));
    });
    network.setAnswer(page(2), answerJson(carrying('y', undefined, fresh)));
    const reader = new Reader();
    await open(new FeedStore(network), reader);
    await reader.end();
    expect(reader.missing).to.be.undefined;
    expect(reader.ids).to.deep.equal(['x', 'y']);
  });

  it('may have 50 MB in its new edition, whatever the old one had', async () => {
    const network = new FakeNetwork();
    const _padding = 'x'.repeat(26_000_000);
    network.setAnswer(page(1), answerJson(carrying('a', '2.json', {...old, _padding})));
    network.setAnswer(page(2), () => {
      network.setAnswer(page(1), answerJson(carrying('x', '2.json', {...fresh, _padding})));
      return new Response(JSON.stringify(carrying('y', undefined, fresh)));
    });
    const reader = new Reader();
    await open(new FeedStore(network), reader);
    await reader.end();
    expect(reader.missing).to.be.undefined;
    expect(reader.ids).to.deep.equal(['x', 'y']);
  });

  it('is loaded again only once, and then reported as changing', async () => {
    const network = new FakeNetwork();
    network.setAnswer(page(1), answerJson(carrying('a', '2.json', old)));
    network.setAnswer(page(2), answerJson(carrying('b', undefined, fresh)));
    const reader = new Reader();
    await open(new FeedStore(network), reader);
    await reader.end();
    expect(reader.missing?.code).to.equal('changed');
    expect(reader.ids).to.deep.equal(['a']);
    expect(network.requestedUrls).to.deep.equal([page(1), page(2), page(1), page(2)]);
  });

  it('is loaded again from the start also if a reader retries a failed page', async () => {
    const network = new FakeNetwork();
    network.setAnswer(page(1), answerJson(carrying('a', '2.json', old)));
    network.setAnswer(page(2), unreachable);
    const reader = new Reader();
    const {resume} = await open(new FeedStore(network), reader);
    await reader.end();
    network.setAnswer(page(1), answerJson(carrying('x', '2.json', fresh)));
    network.setAnswer(page(2), answerJson(carrying('y', undefined, fresh)));
    reader.missing = undefined;
    resume();
    await reader.end();
    expect(reader.missing).to.be.undefined;
    expect(reader.ids).to.deep.equal(['x', 'y']);
  });
});

describe('a next page on another origin', () => {
  it('is not requested', async () => {
    for (const next of [
      'https://evil.example/2.json',
      '//evil.example/2.json',
      'http://6aika.fi/data/2.json',
    ]) {
      const network = new FakeNetwork();
      network.setAnswer(page(1), answerJson(carrying('a', next)));
      const reader = new Reader();
      await open(new FeedStore(network), reader);
      await reader.end();
      expect(reader.missing?.code, next).to.equal('untrusted');
      expect(network.requestedUrls).to.deep.equal([page(1)]);
      expect(reader.ids).to.deep.equal(['a']);
    }
  });

  it('is not used if a redirect leads there', async () => {
    const network = new FakeNetwork();
    network.setAnswer(page(1), answerJson(carrying('a', '2.json')));
    network.setAnswer(page(2), answerFrom('https://evil.example/2.json', answerJson(carrying('evil'))));
    const reader = new Reader();
    await open(new FeedStore(network), reader, (url) => !url.includes('evil'));
    await reader.end();
    expect(reader.missing?.code).to.equal('untrusted');
    expect(reader.ids).to.deep.equal(['a']);
  });
});
