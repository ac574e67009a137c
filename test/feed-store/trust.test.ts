import {expect} from '@open-wc/testing';
import {FeedError} from '../../src/core/model/feed-error.js';
import type {FeedSubscriber} from '../../src/feed-store/feed-load.js';
import {FeedStore} from '../../src/feed-store/feed-store.js';
import {deferred} from '../support/deferred.js';
import {documentWith} from '../support/document-with.js';
import {answerFrom, answerJson, FakeNetwork} from '../support/fake-network.js';

const own = 'https://6aika.fi/feed.json';
const foreign = 'https://evil.example/feed.json';
const onlyOwn = (url: string) => new URL(url).origin === 'https://6aika.fi';
const everybody = () => true;

/** The title of the feed, or the code of its error. */
const outcome = (
  store: FeedStore,
  trusts: (url: string) => boolean,
  ...urls: readonly string[]
): Promise<unknown> =>
  store.open({urls, trusts}, {onChange: () => undefined}, new AbortController().signal).then(
    ({snapshot}) => snapshot.feed.title,
    (error: unknown) => (error instanceof FeedError ? error.code : error),
  );

describe('an origin that the page does not trust', () => {
  it('is never requested', async () => {
    const network = new FakeNetwork();
    network.setAnswer(foreign, answerJson(documentWith({title: 'Paha'})));
    expect(await outcome(new FeedStore(network), onlyOwn, foreign)).to.equal('untrusted');
    expect(network.requests).to.deep.equal([]);
  });

  it('is skipped if another URL follows', async () => {
    const network = new FakeNetwork();
    network.setAnswer(own, answerJson(documentWith({title: 'Hyvä'})));
    expect(await outcome(new FeedStore(network), onlyOwn, foreign, own)).to.equal('Hyvä');
    expect(network.requestedUrls).to.deep.equal([own]);
  });

  it('is not read if a redirect leads to it', async () => {
    const network = new FakeNetwork();
    network.setAnswer(own, answerFrom(foreign, answerJson(documentWith({title: 'Paha'}))));
    expect(await outcome(new FeedStore(network), onlyOwn, own)).to.equal('untrusted');
    expect(network.abortedUrls).to.deep.equal([own]);
  });

  it('does not include trusted origins to which a redirect leads', async () => {
    const network = new FakeNetwork();
    network.setAnswer(
      own,
      answerFrom('https://6aika.fi/data/feed.json', answerJson(documentWith({title: 'Hyvä'}))),
    );
    expect(await outcome(new FeedStore(network), onlyOwn, own)).to.equal('Hyvä');
  });
});

describe('widgets that trust different origins', () => {
  it('do not get what another widget has loaded from elsewhere', async () => {
    const network = new FakeNetwork();
    network.setAnswer(own, answerFrom(foreign, answerJson(documentWith({title: 'Muualta'}))));
    const store = new FeedStore(network);
    expect(await outcome(store, everybody, own)).to.equal('Muualta');
    expect(await outcome(store, onlyOwn, own)).to.equal('untrusted');
  });

  it('do not get the feed from another widget that trusts it', async () => {
    const network = new FakeNetwork();
    network.setAnswer(own, answerFrom(foreign, answerJson(documentWith({title: 'Muualta'}))));
    const store = new FeedStore(network);
    await outcome(store, everybody, own);
    await outcome(store, onlyOwn, own);
    const requests = network.requests.length;
    expect(await outcome(store, everybody, own)).to.equal('Muualta');
    expect(network.requests).to.have.length(requests);
  });

  it('do not keep another widget from its feed by requesting it first', async () => {
    const network = new FakeNetwork();
    const answer = deferred<Response>();
    network.setAnswer(
      own,
      answerFrom(foreign, () => answer.promise.then((response) => response.clone())),
    );
    const store = new FeedStore(network);
    const outcomes = [outcome(store, onlyOwn, own), outcome(store, everybody, own)];
    answer.resolve(new Response(JSON.stringify(documentWith({title: 'Muualta'}))));
    expect(await Promise.all(outcomes)).to.deep.equal(['untrusted', 'Muualta']);
  });

  it('do not get a further page that another widget has loaded from elsewhere', async () => {
    const network = new FakeNetwork();
    const second = 'https://6aika.fi/2.json';
    const answer = deferred<Response>();
    network.setAnswer(own, answerJson(documentWith({title: 'Hyvä', next: '2.json'})));
    network.setAnswer(
      second,
      answerFrom(foreign, () => answer.promise),
    );
    const store = new FeedStore(network);
    const told = deferred<undefined>();
    const seen: string[] = [];
    const careful: FeedSubscriber = {onChange: ({feed}) => seen.push(...feed.projects.map(({id}) => id))};
    const trusting: FeedSubscriber = {onChange: () => told.resolve(undefined)};
    const {signal} = new AbortController();
    await store.open({urls: [own], trusts: everybody}, trusting, signal);
    await store.open({urls: [own], trusts: onlyOwn}, careful, signal);
    answer.resolve(new Response(JSON.stringify(documentWith({projects: [{id: 'evil', name: 'Paha'}]}))));
    await told.promise;
    expect(seen).to.deep.equal([]);
  });

  it('do not get such a page either if they subscribe when the feed is complete', async () => {
    const network = new FakeNetwork();
    network.setAnswer(own, answerJson(documentWith({title: 'Hyvä', next: '2.json'})));
    network.setAnswer(
      'https://6aika.fi/2.json',
      answerFrom(foreign, answerJson(documentWith({projects: [{id: 'evil', name: 'Paha'}]}))),
    );
    const store = new FeedStore(network);
    const whole = deferred<undefined>();
    const {signal} = new AbortController();
    const trusting: FeedSubscriber = {onChange: () => whole.resolve(undefined)};
    await store.open({urls: [own], trusts: everybody}, trusting, signal);
    await whole.promise;
    const seen = await store.open({urls: [own], trusts: onlyOwn}, {onChange: () => undefined}, signal).then(
      ({snapshot}) => snapshot.feed.projects.map(({id}) => id),
      () => [],
    );
    expect(seen).to.deep.equal([]);
  });
});
