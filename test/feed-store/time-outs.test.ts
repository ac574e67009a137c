import {expect} from '@open-wc/testing';
import {FeedError} from '../../src/core/model/feed-error.js';
import {FeedStore, type OpenFeed} from '../../src/feed-store/feed-store.js';
import {deferred} from '../support/deferred.js';
import {documentWith} from '../support/document-with.js';
import {answerJson, answerText, FakeNetwork} from '../support/fake-network.js';

const slow = 'https://slow.example/feed.json';
const quick = 'https://quick.example/feed.json';
const feed = JSON.stringify(documentWith({title: 'Hidas'}));

const open = (network: FakeNetwork, ...urls: readonly string[]): Promise<OpenFeed> =>
  new FeedStore(network).open(
    {urls, trusts: () => true},
    {onChange: () => undefined},
    new AbortController().signal,
  );
const codeOf = (opened: Promise<OpenFeed>): Promise<string> =>
  opened.then(
    () => 'a feed',
    (error: unknown) => (error instanceof FeedError ? error.code : String(error)),
  );

/** A response whose body the test sends piece by piece. */
const bodyInHand = () => {
  let stream: ReadableStreamDefaultController<Uint8Array> | undefined;
  const body = new ReadableStream<Uint8Array>({start: (controller) => void (stream = controller)});
  const encoder = new TextEncoder();
  return {
    response: new Response(body),
    send: (text: string) => stream?.enqueue(encoder.encode(text)),
    end: () => stream?.close(),
  };
};

describe('a server that does not answer', () => {
  it('is abandoned after 4 seconds if another URL is left', async () => {
    const network = new FakeNetwork();
    network.setAnswer(quick, answerJson(documentWith({title: 'Nopea'})));
    const opened = open(network, slow, quick);
    await network.waitUntil(() => network.nextTimeout === 4000);
    network.advanceClock(3999);
    expect(network.requestedUrls).to.deep.equal([slow]);
    network.advanceClock(1);
    expect((await opened).snapshot.feed.title).to.equal('Nopea');
    expect(network.requestedUrls).to.deep.equal([slow, quick]);
    expect(network.abortedUrls).to.deep.equal([slow]);
  });

  it('is abandoned after 8 seconds if it is the last', async () => {
    const network = new FakeNetwork();
    const code = codeOf(open(network, slow));
    await network.waitUntil(() => network.nextTimeout === 8000);
    network.advanceClock(7999);
    expect(network.abortedUrls).to.deep.equal([]);
    network.advanceClock(1);
    expect(await code).to.equal('timeout');
    expect(network.abortedUrls).to.deep.equal([slow]);
  });

  it('has its full time to answer', async () => {
    const network = new FakeNetwork();
    const answer = deferred<Response>();
    network.setAnswer(slow, () => answer.promise);
    const opened = open(network, slow);
    await network.waitUntil(() => network.nextTimeout === 8000);
    network.advanceClock(7999);
    answer.resolve(new Response(feed));
    expect((await opened).snapshot.feed.title).to.equal('Hidas');
  });

  for (const count of [2, 3, 4, 20]) {
    it(`is reported within 10 seconds, also as one of ${count}`, async () => {
      const network = new FakeNetwork();
      const urls = Array.from({length: count}, (_, index) => `https://slow-${index}.example/feed.json`);
      const code = codeOf(open(network, ...urls));
      for (const url of urls) {
        await network.waitUntil(
          () => network.requestedUrls.at(-1) === url && network.nextTimeout !== undefined,
        );
        network.advanceClock(network.nextTimeout ?? 0);
      }
      expect(await code).to.equal('timeout');
      expect(network.now()).to.be.greaterThan(7000).and.at.most(8000);
    });
  }

  it('gets the time left over by a URL that failed at once', async () => {
    const network = new FakeNetwork();
    network.setAnswer(quick, answerText('', {status: 500}));
    const code = codeOf(open(network, quick, slow));
    await network.waitUntil(() => network.nextTimeout === 8000);
    network.advanceClock(8000);
    expect(await code).to.equal('timeout');
  });
});

describe('a body that stops before its end', () => {
  it('is abandoned after 8 seconds without a byte', async () => {
    const network = new FakeNetwork();
    const body = bodyInHand();
    network.setAnswer(slow, () => body.response);
    const code = codeOf(open(network, slow));
    // The headers are here at once; then the first piece of the body arrives.
    await network.waitUntil(() => network.requests.length === 1 && network.nextTimeout === 8000);
    // Waits a moment, so that the timer of the next piece differs from this one.
    network.advanceClock(1);
    body.send(feed.slice(0, 5));
    await network.waitUntil(() => network.nextTimeout === 8000);
    network.advanceClock(8000);
    expect(await code).to.equal('timeout');
    expect(network.abortedUrls).to.deep.equal([slow]);
  });

  it('leaves time for the message within 10 seconds if another URL does not answer', async () => {
    const network = new FakeNetwork();
    const body = bodyInHand();
    network.setAnswer(slow, () => body.response);
    const code = codeOf(open(network, slow, quick));
    await network.waitUntil(() => network.requests.length === 1 && network.nextTimeout === 8000);
    network.advanceClock(1);
    body.send(feed.slice(0, 5));
    await network.waitUntil(() => network.nextTimeout === 8000);
    const last = network.now();
    network.advanceClock(8000);
    await network.waitUntil(() => network.requests.length === 2 && network.nextTimeout !== undefined);
    network.advanceClock(network.nextTimeout ?? 0);
    expect(await code).to.equal('timeout');
    expect(network.now() - last).to.be.at.most(10_000);
  });

  it('may take any time while bytes arrive', async () => {
    const network = new FakeNetwork();
    const body = bodyInHand();
    network.setAnswer(slow, () => body.response);
    const opened = open(network, slow);
    const size = Math.ceil(feed.length / 5);
    for (let from = 0; from < feed.length; from += size) {
      await network.waitUntil(() => network.nextTimeout === 8000);
      network.advanceClock(7000);
      body.send(feed.slice(from, from + size));
    }
    await network.waitUntil(() => network.nextTimeout === 8000);
    body.end();
    expect((await opened).snapshot.feed.title).to.equal('Hidas');
  });

  it('leaves no timer running after it has arrived', async () => {
    const network = new FakeNetwork();
    network.setAnswer(quick, answerJson(documentWith()));
    await open(network, quick);
    expect(network.nextTimeout).to.be.undefined;
  });
});
