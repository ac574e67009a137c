import {expect} from '@open-wc/testing';
import {FeedError} from '../../src/core/model/feed-error.js';
import type {FeedUser} from '../../src/feed-store/feed-load.js';
import {FeedStore} from '../../src/feed-store/feed-store.js';
import {deferred} from '../support/deferred.js';
import {documentWith} from '../support/document-with.js';
import {answerFrom, answerJson, World} from '../support/fake-network.js';

const own = 'https://6aika.fi/feed.json';
const foreign = 'https://evil.example/feed.json';
const onlyOwn = (address: string) => new URL(address).origin === 'https://6aika.fi';
const everybody = () => true;

/** The title of the feed, or why there is none. */
const outcome = (
  store: FeedStore,
  trusts: (address: string) => boolean,
  ...addresses: readonly string[]
): Promise<unknown> =>
  store.open({addresses, trusts}, {onChange: () => undefined}, new AbortController().signal).then(
    ({snapshot}) => snapshot.feed.title,
    (error: unknown) => (error instanceof FeedError ? error.code : error),
  );

describe('an origin that the page has not named', () => {
  it('is never asked', async () => {
    const world = new World();
    world.answers(foreign, answerJson(documentWith({title: 'Paha'})));
    expect(await outcome(new FeedStore(world), onlyOwn, foreign)).to.equal('untrusted');
    expect(world.asked).to.deep.equal([]);
  });

  it('is passed over where another address follows', async () => {
    const world = new World();
    world.answers(own, answerJson(documentWith({title: 'Hyvä'})));
    expect(await outcome(new FeedStore(world), onlyOwn, foreign, own)).to.equal('Hyvä');
    expect(world.addresses).to.deep.equal([own]);
  });

  it('is not read where a redirect leads to it', async () => {
    const world = new World();
    world.answers(own, answerFrom(foreign, answerJson(documentWith({title: 'Paha'}))));
    expect(await outcome(new FeedStore(world), onlyOwn, own)).to.equal('untrusted');
    expect(world.givenUp).to.deep.equal([own]);
  });

  it('is no origin that a redirect leads to within what is trusted', async () => {
    const world = new World();
    world.answers(
      own,
      answerFrom('https://6aika.fi/data/feed.json', answerJson(documentWith({title: 'Hyvä'}))),
    );
    expect(await outcome(new FeedStore(world), onlyOwn, own)).to.equal('Hyvä');
  });
});

describe('widgets that trust each their own origins', () => {
  it('do not see what a trusting one has fetched from elsewhere', async () => {
    const world = new World();
    world.answers(own, answerFrom(foreign, answerJson(documentWith({title: 'Muualta'}))));
    const store = new FeedStore(world);
    expect(await outcome(store, everybody, own)).to.equal('Muualta');
    expect(await outcome(store, onlyOwn, own)).to.equal('untrusted');
  });

  it('do not take the feed from one that trusts it', async () => {
    const world = new World();
    world.answers(own, answerFrom(foreign, answerJson(documentWith({title: 'Muualta'}))));
    const store = new FeedStore(world);
    await outcome(store, everybody, own);
    await outcome(store, onlyOwn, own);
    const requests = world.asked.length;
    expect(await outcome(store, everybody, own)).to.equal('Muualta');
    expect(world.asked).to.have.length(requests);
  });

  it('do not keep a trusting one from its feed by asking first', async () => {
    const world = new World();
    const answer = deferred<Response>();
    world.answers(
      own,
      answerFrom(foreign, () => answer.promise.then((response) => response.clone())),
    );
    const store = new FeedStore(world);
    const outcomes = [outcome(store, onlyOwn, own), outcome(store, everybody, own)];
    answer.resolve(new Response(JSON.stringify(documentWith({title: 'Muualta'}))));
    expect(await Promise.all(outcomes)).to.deep.equal(['untrusted', 'Muualta']);
  });

  it('do not see a further page that a trusting one has fetched from elsewhere', async () => {
    const world = new World();
    const second = 'https://6aika.fi/2.json';
    const answer = deferred<Response>();
    world.answers(own, answerJson(documentWith({title: 'Hyvä', next: '2.json'})));
    world.answers(
      second,
      answerFrom(foreign, () => answer.promise),
    );
    const store = new FeedStore(world);
    const told = deferred<undefined>();
    const seen: string[] = [];
    const careful: FeedUser = {onChange: ({feed}) => seen.push(...feed.projects.map(({id}) => id))};
    const trusting: FeedUser = {onChange: () => told.resolve(undefined)};
    const {signal} = new AbortController();
    await store.open({addresses: [own], trusts: everybody}, trusting, signal);
    await store.open({addresses: [own], trusts: onlyOwn}, careful, signal);
    answer.resolve(new Response(JSON.stringify(documentWith({projects: [{id: 'evil', name: 'Paha'}]}))));
    await told.promise;
    expect(seen).to.deep.equal([]);
  });

  it('do not see such a page either where they come when the feed is whole', async () => {
    const world = new World();
    world.answers(own, answerJson(documentWith({title: 'Hyvä', next: '2.json'})));
    world.answers(
      'https://6aika.fi/2.json',
      answerFrom(foreign, answerJson(documentWith({projects: [{id: 'evil', name: 'Paha'}]}))),
    );
    const store = new FeedStore(world);
    const whole = deferred<undefined>();
    const {signal} = new AbortController();
    const trusting: FeedUser = {onChange: () => whole.resolve(undefined)};
    await store.open({addresses: [own], trusts: everybody}, trusting, signal);
    await whole.promise;
    const seen = await store
      .open({addresses: [own], trusts: onlyOwn}, {onChange: () => undefined}, signal)
      .then(
        ({snapshot}) => snapshot.feed.projects.map(({id}) => id),
        () => [],
      );
    expect(seen).to.deep.equal([]);
  });
});
