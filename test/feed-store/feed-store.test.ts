import {expect} from '@open-wc/testing';
import {FeedError} from '../../src/core/model/feed-error.js';
import type {FeedSubscriber} from '../../src/feed-store/feed-load.js';
import {FeedStore, type FeedRequest, type OpenFeed} from '../../src/feed-store/feed-store.js';
import {deferred} from '../support/deferred.js';
import {documentWith} from '../support/document-with.js';
import {answerJson, answerText, FakeNetwork, unreachable} from '../support/fake-network.js';

const a = 'https://6aika.fi/a.json';
const b = 'https://6aika.fi/b.json';
const someone = (): FeedSubscriber => ({onChange: () => undefined});
const always = () => true;

const open = (
  store: FeedStore,
  request: Partial<FeedRequest> = {},
  leaving = new AbortController(),
): Promise<OpenFeed> => store.open({urls: [a], trusts: always, ...request}, someone(), leaving.signal);
/** Returns the error of a promise. Fails if the promise resolves. */
const failureOf = async (promise: Promise<unknown>): Promise<Error> => {
  try {
    await promise;
  } catch (error) {
    return error as Error;
  }
  throw new Error('did not fail');
};
const codeOf = async (promise: Promise<unknown>): Promise<string> => {
  const error = await failureOf(promise);
  return error instanceof FeedError ? error.code : error.name;
};

describe('a feed store', () => {
  it('makes one request for many subscribers, early and late ones', async () => {
    const network = new FakeNetwork();
    network.setAnswer(a, answerJson(documentWith()));
    const store = new FeedStore(network);
    const early = await Promise.all([open(store), open(store), open(store)]);
    const late = await open(store);
    expect(network.requestedUrls).to.deep.equal([a]);
    for (const {snapshot} of early) expect(snapshot).to.equal(late.snapshot);
  });

  it('makes a request for each URL', async () => {
    const network = new FakeNetwork();
    network.setAnswer(a, answerJson(documentWith({title: 'A'})));
    network.setAnswer(b, answerJson(documentWith({title: 'B'})));
    const store = new FeedStore(network);
    const feeds = await Promise.all([open(store), open(store, {urls: [b]})]);
    expect(feeds.map(({snapshot}) => snapshot.feed.title)).to.deep.equal(['A', 'B']);
  });

  it('sends no data about the reader', async () => {
    const network = new FakeNetwork();
    network.setAnswer(a, answerJson(documentWith()));
    await open(new FeedStore(network));
    const {credentials, referrerPolicy, cache} = network.requests[0]!.init;
    expect([credentials, referrerPolicy, cache]).to.deep.equal(['omit', 'no-referrer', 'default']);
  });

  it('returns the URL and the findings of the feed', async () => {
    const network = new FakeNetwork();
    network.setAnswer(a, answerJson(documentWith({projects: [{id: 'x'}]})));
    const {snapshot, missing, isStale} = await open(new FeedStore(network));
    expect(snapshot).to.include({url: a, leftOut: 1, isComplete: true});
    expect(snapshot.findings.map(({path}) => path)).to.deep.equal(['projects[0]']);
    expect([missing, isStale]).to.deep.equal([undefined, false]);
  });

  it('forgets failures, so that a later call requests again', async () => {
    const network = new FakeNetwork();
    network.setAnswer(a, answerText('', {status: 500}));
    const store = new FeedStore(network);
    expect(await Promise.all([codeOf(open(store)), codeOf(open(store))])).to.deep.equal(['http', 'http']);
    expect(network.requests).to.have.length(1);
    network.setAnswer(a, answerJson(documentWith()));
    expect((await open(store)).snapshot.isComplete).to.be.true;
    expect(network.requests).to.have.length(2);
  });

  it('requests the feed again on reload, without using the cache of the browser', async () => {
    const network = new FakeNetwork();
    network.setAnswer(a, answerJson(documentWith({title: 'Old'})));
    const store = new FeedStore(network);
    await open(store);
    network.setAnswer(a, answerJson(documentWith({title: 'New'})));
    const again = await open(store, {reload: true});
    expect(again.snapshot.feed.title).to.equal('New');
    expect(network.requests.map(({init}) => init.cache)).to.deep.equal(['default', 'no-cache']);
    expect((await open(store)).snapshot).to.equal(again.snapshot);
    expect(network.requests).to.have.length(2);
  });

  it('makes one request for several reloads at once', async () => {
    const network = new FakeNetwork();
    network.setAnswer(a, answerJson(documentWith()));
    const store = new FeedStore(network);
    await open(store);
    await Promise.all([open(store, {reload: true}), open(store, {reload: true})]);
    expect(network.requests).to.have.length(2);
  });

  it('fails if there is no URL', async () => {
    expect(await codeOf(open(new FeedStore(new FakeNetwork()), {urls: []}))).to.equal('no-address');
  });

  it('yields to the main thread while it parses a large feed', async () => {
    const network = new FakeNetwork();
    const projects = Array.from({length: 5000}, (_, index) => ({id: `p${index}`, name: 'Project'}));
    network.setAnswer(a, answerJson(documentWith({projects})));
    const {snapshot} = await open(new FeedStore(network));
    expect(snapshot.feed.projects).to.have.length(5000);
    expect(network.yieldCount).to.be.at.least(4);
  });
});

describe('a response that is no feed', () => {
  const cases = [
    ['http', 'a status of 404', answerText('{}', {status: 404})],
    ['http', 'a status of 500, even with a feed', answerText(JSON.stringify(documentWith()), {status: 500})],
    ['no-content', 'nothing', answerText('')],
    ['no-content', 'white space', answerText(' \n')],
    ['no-content', 'a status of 204', () => new Response(null, {status: 204})],
    ['not-json', 'a login page', answerText('<!doctype html><title>Log in</title>')],
    ['not-json', 'half a feed', answerText(JSON.stringify(documentWith()).slice(0, -5))],
    ['not-feed', 'JSON of another kind', answerJson({type: 'FeatureCollection', features: []})],
    [
      'not-feed',
      'a version that is an object which cannot be written',
      answerText('{"version": {"toString": 1}, "projects": []}'),
    ],
    ['version', 'a feed of another major version', answerJson(documentWith({version: '2.0'}))],
    ['network', 'a connection that fails', unreachable],
  ] as const;
  for (const [code, what, answer] of cases) {
    it(`${what}: ${code}`, async () => {
      const network = new FakeNetwork();
      network.setAnswer(a, answer);
      const error = await failureOf(open(new FeedStore(network)));
      expect(error).to.be.instanceOf(FeedError);
      expect(error).to.include({code, url: a});
    });
  }

  it('a feed with a byte order mark is valid', async () => {
    const network = new FakeNetwork();
    network.setAnswer(a, answerText(`\ufeff${JSON.stringify(documentWith())}`));
    expect((await open(new FeedStore(network))).snapshot.isComplete).to.be.true;
  });

  it('a character that is split between two chunks is decoded correctly', async () => {
    const network = new FakeNetwork();
    const bytes = new TextEncoder().encode(JSON.stringify(documentWith({title: 'Pääkaupunki'})));
    const cut = bytes.indexOf(0xc3) + 1;
    const body = new ReadableStream<Uint8Array>({
      start: (stream) => {
        stream.enqueue(bytes.slice(0, cut));
        stream.enqueue(bytes.slice(cut));
        stream.close();
      },
    });
    network.setAnswer(a, () => new Response(body));
    expect((await open(new FeedStore(network))).snapshot.feed.title).to.equal('Pääkaupunki');
  });
});

describe('subscribers who unsubscribe', () => {
  it('abort the request when the last of them unsubscribes, and not before', async () => {
    const network = new FakeNetwork();
    const store = new FeedStore(network);
    const [one, other] = [new AbortController(), new AbortController()];
    const opened = [codeOf(open(store, {}, one)), codeOf(open(store, {}, other))];
    await network.waitUntil(() => network.requests.length === 1);
    one.abort();
    await Promise.race([opened[0], opened[1], network.yieldToMain()]);
    expect(network.abortedUrls).to.deep.equal([]);
    other.abort();
    expect(await Promise.all(opened)).to.deep.equal(['AbortError', 'AbortError']);
    expect(network.abortedUrls).to.deep.equal([a]);
    await network.waitUntil(() => network.nextTimeout === undefined);
  });

  it('do not affect later subscribers', async () => {
    const network = new FakeNetwork();
    const store = new FeedStore(network);
    const leaving = new AbortController();
    const left = codeOf(open(store, {}, leaving));
    await network.waitUntil(() => network.requests.length === 1);
    leaving.abort();
    network.setAnswer(a, answerJson(documentWith()));
    expect((await open(store)).snapshot.isComplete).to.be.true;
    expect(await left).to.equal('AbortError');
    expect(network.requests).to.have.length(2);
  });

  it('leave the others their feed without another request', async () => {
    const network = new FakeNetwork();
    const gate = deferred<undefined>();
    const answer = answerJson(documentWith());
    network.setAnswer(a, (init) => gate.promise.then(() => answer(init)));
    const store = new FeedStore(network);
    const leaving = new AbortController();
    const [left, stayed] = [codeOf(open(store, {}, leaving)), open(store)];
    await network.waitUntil(() => network.requests.length === 1);
    leaving.abort();
    gate.resolve(undefined);
    expect(await left).to.equal('AbortError');
    const {snapshot} = await stayed;
    expect((await open(store)).snapshot).to.equal(snapshot);
    expect(network.requests).to.have.length(1);
  });

  it('leave a complete feed to later subscribers', async () => {
    const network = new FakeNetwork();
    network.setAnswer(a, answerJson(documentWith()));
    const store = new FeedStore(network);
    const leaving = new AbortController();
    await open(store, {}, leaving);
    leaving.abort();
    await open(store);
    expect(network.requests).to.have.length(1);
  });

  it('make no request if they unsubscribed before', async () => {
    const network = new FakeNetwork();
    expect(
      await codeOf(new FeedStore(network).open({urls: [a], trusts: always}, someone(), AbortSignal.abort())),
    ).to.equal('AbortError');
    expect(network.requests).to.deep.equal([]);
  });
});

describe('several URLs', () => {
  it('are tried in turn until one has a feed', async () => {
    for (const bad of [
      unreachable,
      answerText('', {status: 503}),
      answerText('<p>'),
      answerJson({}),
      answerText(''),
    ]) {
      const network = new FakeNetwork();
      network.setAnswer(a, bad);
      network.setAnswer(b, answerJson(documentWith({title: 'B'})));
      const {snapshot} = await open(new FeedStore(network), {urls: [a, b]});
      expect(snapshot.feed.title).to.equal('B');
      expect(network.requestedUrls).to.deep.equal([a, b]);
    }
  });

  it('are not requested if an earlier one has a feed', async () => {
    const network = new FakeNetwork();
    network.setAnswer(a, answerJson(documentWith()));
    await open(new FeedStore(network), {urls: [a, b]});
    expect(network.requestedUrls).to.deep.equal([a]);
  });

  it('fail with the error of the last one', async () => {
    const network = new FakeNetwork();
    network.setAnswer(a, answerText('', {status: 404}));
    network.setAnswer(b, answerText('<p>'));
    expect(await failureOf(open(new FeedStore(network), {urls: [a, b]}))).to.include({
      code: 'not-json',
      url: b,
    });
  });
});

describe('a feed whose server cannot be reached', () => {
  it('comes from the HTTP cache, and is marked as stale', async () => {
    const network = new FakeNetwork();
    network.setAnswer(a, (init) => {
      if (init.cache !== 'force-cache') throw new TypeError('Failed to fetch');
      return new Response(JSON.stringify(documentWith({title: 'Old'})));
    });
    const {snapshot, isStale} = await open(new FeedStore(network));
    expect(snapshot.feed.title).to.equal('Old');
    expect(isStale).to.be.true;
    expect(network.requests.map(({init}) => init.cache)).to.deep.equal(['default', 'force-cache']);
  });

  it('comes from the HTTP cache also on reload', async () => {
    const network = new FakeNetwork();
    network.setAnswer(a, answerJson(documentWith()));
    const store = new FeedStore(network);
    await open(store);
    network.setAnswer(a, (init) => {
      if (init.cache !== 'force-cache') throw new TypeError('Failed to fetch');
      return new Response(JSON.stringify(documentWith()));
    });
    expect((await open(store, {reload: true})).isStale).to.be.true;
    expect(network.requests.map(({init}) => init.cache)).to.deep.equal([
      'default',
      'no-cache',
      'force-cache',
    ]);
  });

  it('is fresh again as soon as a reload reaches the server', async () => {
    const network = new FakeNetwork();
    network.setAnswer(a, (init) => {
      if (init.cache !== 'force-cache') throw new TypeError('Failed to fetch');
      return new Response(JSON.stringify(documentWith()));
    });
    const store = new FeedStore(network);
    await open(store);
    network.setAnswer(a, answerJson(documentWith({title: 'New'})));
    const {snapshot, isStale} = await open(store, {reload: true});
    expect([snapshot.feed.title, isStale]).to.deep.equal(['New', false]);
  });

  it('is requested from the server again by later subscribers', async () => {
    const network = new FakeNetwork();
    network.setAnswer(a, (init) => {
      if (init.cache !== 'force-cache') throw new TypeError('Failed to fetch');
      return new Response(JSON.stringify(documentWith()));
    });
    const store = new FeedStore(network);
    expect((await open(store)).isStale).to.be.true;
    network.setAnswer(a, answerJson(documentWith({title: 'New'})));
    const {snapshot, isStale} = await open(store);
    expect([snapshot.feed.title, isStale]).to.deep.equal(['New', false]);
  });

  it('fails with the first error if the cache has no copy either', async () => {
    const network = new FakeNetwork();
    network.setAnswer(a, unreachable);
    expect(await codeOf(open(new FeedStore(network)))).to.equal('network');
  });

  it('comes from the next URL before it comes from a cache', async () => {
    const network = new FakeNetwork();
    network.setAnswer(a, unreachable);
    network.setAnswer(b, answerJson(documentWith({title: 'B'})));
    const {snapshot, isStale} = await open(new FeedStore(network), {urls: [a, b]});
    expect([snapshot.feed.title, isStale]).to.deep.equal(['B', false]);
    expect(network.requests.map(({init}) => init.cache)).not.to.include('force-cache');
  });

  it('does not come from the cache if a server answered with an error, which has replaced the copy', async () => {
    for (const answer of [answerText('', {status: 500}), answerText('<p>'), answerJson({})]) {
      const network = new FakeNetwork();
      network.setAnswer(a, answer);
      await failureOf(open(new FeedStore(network)));
      expect(network.requests.map(({init}) => init.cache)).to.deep.equal(['default']);
    }
  });
});
