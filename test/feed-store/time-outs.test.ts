import {expect} from '@open-wc/testing';
import {FeedError} from '../../src/core/model/feed-error.js';
import {FeedStore, type OpenFeed} from '../../src/feed-store/feed-store.js';
import {deferred} from '../support/deferred.js';
import {documentWith} from '../support/document-with.js';
import {answerJson, World} from '../support/fake-network.js';

const slow = 'https://slow.example/feed.json';
const quick = 'https://quick.example/feed.json';
const feed = JSON.stringify(documentWith({title: 'Hidas'}));

const open = (world: World, ...addresses: readonly string[]): Promise<OpenFeed> =>
  new FeedStore(world).open(
    {addresses, trusts: () => true},
    {onChange: () => undefined},
    new AbortController().signal,
  );
const codeOf = (opened: Promise<OpenFeed>): Promise<string> =>
  opened.then(
    () => 'a feed',
    (error: unknown) => (error instanceof FeedError ? error.code : String(error)),
  );

/** An answer whose body the test sends piece by piece. */
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
  it('is given up after 4 seconds where another address is left', async () => {
    const world = new World();
    world.answers(quick, answerJson(documentWith({title: 'Nopea'})));
    const opened = open(world, slow, quick);
    await world.until(() => world.wait === 4000);
    world.pass(3999);
    expect(world.addresses).to.deep.equal([slow]);
    world.pass(1);
    expect((await opened).snapshot.feed.title).to.equal('Nopea');
    expect(world.addresses).to.deep.equal([slow, quick]);
    expect(world.givenUp).to.deep.equal([slow]);
  });

  it('is given up after 8 seconds where it is the last', async () => {
    const world = new World();
    const code = codeOf(open(world, slow));
    await world.until(() => world.wait === 8000);
    world.pass(7999);
    expect(world.givenUp).to.deep.equal([]);
    world.pass(1);
    expect(await code).to.equal('timeout');
    expect(world.givenUp).to.deep.equal([slow]);
  });

  it('has its time until the very last moment', async () => {
    const world = new World();
    const answer = deferred<Response>();
    world.answers(slow, () => answer.promise);
    const opened = open(world, slow);
    await world.until(() => world.wait === 8000);
    world.pass(7999);
    answer.resolve(new Response(feed));
    expect((await opened).snapshot.feed.title).to.equal('Hidas');
  });

  it('is told of within 10 seconds, also as one of two', async () => {
    const world = new World();
    const code = codeOf(open(world, slow, quick));
    await world.until(() => world.wait === 4000);
    world.pass(4000);
    await world.until(() => world.wait === 8000);
    world.pass(8000);
    expect(await code).to.equal('timeout');
  });
});

describe('a body that stops on its way', () => {
  it('is given up after 8 seconds without a byte', async () => {
    const world = new World();
    const body = bodyInHand();
    world.answers(slow, () => body.response);
    const code = codeOf(open(world, slow));
    // The head is here at once; a first piece of the body comes.
    await world.until(() => world.asked.length === 1 && world.wait === 8000);
    // A moment later, so that the wait for the next piece can be told from this one.
    world.pass(1);
    body.send(feed.slice(0, 5));
    await world.until(() => world.wait === 8000);
    world.pass(8000);
    expect(await code).to.equal('timeout');
    expect(world.givenUp).to.deep.equal([slow]);
  });

  it('may take as long as it likes while bytes come', async () => {
    const world = new World();
    const body = bodyInHand();
    world.answers(slow, () => body.response);
    const opened = open(world, slow);
    const size = Math.ceil(feed.length / 5);
    for (let from = 0; from < feed.length; from += size) {
      await world.until(() => world.wait === 8000);
      world.pass(7000);
      body.send(feed.slice(from, from + size));
    }
    await world.until(() => world.wait === 8000);
    body.end();
    expect((await opened).snapshot.feed.title).to.equal('Hidas');
  });

  it('leaves no clock running once it is here', async () => {
    const world = new World();
    world.answers(quick, answerJson(documentWith()));
    await open(world, quick);
    expect(world.wait).to.be.undefined;
  });
});
