import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {FeedController, type FeedState} from '../../../src/widgets/controllers/feed-controller.js';
import {setFeedDefaults} from '../../../src/feed-store/feed-defaults.js';
import {FeedStore} from '../../../src/feed-store/feed-store.js';
import {deferred} from '../../support/deferred.js';
import {documentWith, type Document} from '../../support/document-with.js';
import {answerJson, answerText, unreachable, FakeNetwork} from '../../support/fake-network.js';

const a = 'https://6aika.fi/a.json';
const b = 'https://6aika.fi/b.json';

class FeedProbe extends LitElement {
  network = new FakeNetwork();
  urls: readonly string[] = [a];
  data: unknown;
  readonly events: string[] = [];
  readonly #watchers = new Set<() => void>();
  readonly #store = new FeedStore({
    fetch: (url, init) => this.network.fetch(url, init),
    setTimer: (milliseconds, callback) => this.network.setTimer(milliseconds, callback),
    now: () => this.network.now(),
    yieldToMain: () => this.network.yieldToMain(),
  });
  readonly controller: FeedController;

  constructor() {
    super();
    this.controller = new FeedController(this, {
      urls: () => this.urls,
      data: () => this.data,
      onFeed: ({feed}) => this.events.push(`feed ${this.#write(feed.title)}`),
      onError: ({code}) => this.events.push(`error ${code}`),
      store: this.#store,
    });
  }

  #write(title: unknown): string {
    return typeof title === 'string' ? title : JSON.stringify(title);
  }

  /** A summary of the state, such as `ready Kuusikko a+b`. */
  get summary(): string {
    const {state} = this.controller;
    if (state.kind === 'waiting') return 'waiting';
    if (state.kind === 'failed') return `failed ${state.error.code}`;
    const {title, projects} = state.snapshot.feed;
    const missing = state.missing ? ` without ${state.missing.code}` : '';
    return `${state.kind} ${this.#write(title)} ${projects.map(({id}) => id).join('+')}${missing}`.trim();
  }

  override updated(): void {
    for (const check of [...this.#watchers]) check();
  }

  /** Resolves once it has rendered a matching state. */
  waitUntil(condition: (state: FeedState) => boolean): Promise<void> {
    return new Promise((resolve) => {
      const check = () => {
        if (!condition(this.controller.state) || this.controller.isWaiting) return;
        this.#watchers.delete(check);
        resolve();
      };
      this.#watchers.add(check);
      check();
    });
  }
}
customElements.define('feed-probe', FeedProbe);

const probeWith = async (prepare: (probe: FeedProbe) => void): Promise<FeedProbe> => {
  const container = await fixture(html`<div></div>`);
  const probe = new FeedProbe();
  prepare(probe);
  container.append(probe);
  await probe.updateComplete;
  return probe;
};
const settled = async (probe: FeedProbe): Promise<FeedProbe> => {
  await probe.waitUntil(({kind}) => kind !== 'waiting');
  return probe;
};
const titled = (title: string, parts: Document = {}) => documentWith({title, ...parts});
const carrying = (id: string) => ({projects: [{id, name: 'Hanke'}]});

describe('a feed controller', () => {
  it('waits and then has the feed', async () => {
    const answer = deferred<Response>();
    const probe = await probeWith(({network}) => network.setAnswer(a, () => answer.promise));
    expect(probe.summary).to.equal('waiting');
    expect(probe.controller.isWaiting).to.be.true;
    answer.resolve(new Response(JSON.stringify(titled('A'))));
    await settled(probe);
    expect(probe.summary).to.equal('ready A');
    expect(probe.events).to.deep.equal(['feed A']);
  });

  it('has the error of a failed request', async () => {
    const probe = await settled(await probeWith(({network}) => network.setAnswer(a, answerText('<p>'))));
    expect(probe.summary).to.equal('failed not-json');
    expect(probe.events).to.deep.equal(['error not-json']);
  });

  it('reports a missing URL', async () => {
    const probe = await settled(await probeWith((one) => void (one.urls = [])));
    expect(probe.summary).to.equal('failed no-address');
  });

  it('falls back to the feed URL of the script tag', async () => {
    setFeedDefaults({urls: [b]});
    try {
      const probe = await probeWith((one) => {
        one.urls = [];
        one.network.setAnswer(b, answerJson(titled('B')));
      });
      await settled(probe);
      expect(probe.summary).to.equal('ready B');
    } finally {
      setFeedDefaults({urls: []});
    }
  });

  it('resolves URLs against the page and skips invalid ones', async () => {
    const absolute = new URL('data/feed.json', document.baseURI).href;
    const probe = await probeWith((one) => {
      one.urls = ['http://[', 'data/feed.json'];
      one.network.setAnswer(absolute, answerJson(titled('Tässä')));
    });
    await settled(probe);
    expect(probe.summary).to.equal('ready Tässä');
  });

  it('accepts an object as feed without a request', async () => {
    const probe = await settled(await probeWith((one) => void (one.data = titled('Olio', carrying('x')))));
    expect(probe.summary).to.equal('ready Olio x');
    expect(probe.network.requests).to.deep.equal([]);
    const {state} = probe.controller;
    expect('snapshot' in state && state.snapshot.baseOf({})).to.equal(document.baseURI);
  });

  it('reports an object that is not a feed', async () => {
    for (const [data, code] of [
      [{}, 'not-feed'],
      ['{}', 'not-feed'],
      [documentWith({version: '2.0'}), 'version'],
    ] as const) {
      const probe = await settled(await probeWith((one) => void (one.data = data)));
      expect(probe.summary).to.equal(`failed ${code}`);
    }
  });

  it('grows with the pages of its feed', async () => {
    const second = deferred<Response>();
    const probe = await probeWith(({network}) => {
      network.setAnswer(a, answerJson(titled('A', {...carrying('x'), next: 'b.json'})));
      network.setAnswer(b, () => second.promise);
    });
    await settled(probe);
    expect(probe.summary).to.equal('ready A x');
    second.resolve(new Response(JSON.stringify(titled('A', carrying('y')))));
    await probe.waitUntil((state) => 'snapshot' in state && state.snapshot.isComplete);
    expect(probe.summary).to.equal('ready A x+y');
  });

  it('reports a missing page and fetches it on request', async () => {
    const probe = await probeWith(({network}) => {
      network.setAnswer(a, answerJson(titled('A', {...carrying('x'), next: 'b.json'})));
      network.setAnswer(b, unreachable);
    });
    await probe.waitUntil((state) => 'missing' in state && state.missing !== undefined);
    expect(probe.summary).to.equal('ready A x without network');
    probe.network.setAnswer(b, answerJson(titled('A', carrying('y'))));
    probe.controller.resume();
    await probe.waitUntil((state) => 'snapshot' in state && state.snapshot.isComplete);
    expect(probe.summary).to.equal('ready A x+y');
  });
});

describe('reload() of a feed controller', () => {
  it('fetches the current feed', async () => {
    const probe = await settled(
      await probeWith(({network}) => network.setAnswer(a, answerJson(titled('Vanha')))),
    );
    probe.network.setAnswer(a, answerJson(titled('Uusi')));
    await probe.controller.reload();
    expect(probe.summary).to.equal('ready Uusi');
  });

  it('keeps the previous feed while it waits, and marks it as stale when the server fails', async () => {
    const answer = deferred<Response>();
    const probe = await settled(
      await probeWith(({network}) => network.setAnswer(a, answerJson(titled('Vanha')))),
    );
    probe.network.setAnswer(a, () => answer.promise);
    const reloaded = probe.controller.reload();
    expect(probe.summary).to.equal('ready Vanha');
    answer.resolve(new Response('', {status: 500}));
    await reloaded;
    expect(probe.summary).to.equal('stale Vanha');
    expect(probe.events).to.deep.equal(['feed Vanha', 'error http']);
  });

  it('clears the stale mark once the server answers', async () => {
    const probe = await settled(
      await probeWith(({network}) => network.setAnswer(a, answerJson(titled('Vanha')))),
    );
    probe.network.setAnswer(a, unreachable);
    await probe.controller.reload();
    expect(probe.summary).to.equal('stale Vanha');
    probe.network.setAnswer(a, answerJson(titled('Uusi')));
    await probe.controller.reload();
    expect(probe.summary).to.equal('ready Uusi');
  });

  it('recovers from a failure', async () => {
    const probe = await settled(
      await probeWith(({network}) => network.setAnswer(a, answerText('', {status: 503}))),
    );
    probe.network.setAnswer(a, answerJson(titled('Taas')));
    await probe.controller.reload();
    expect(probe.summary).to.equal('ready Taas');
  });
});

describe('a feed controller whose URL changes', () => {
  it('drops the old feed at once', async () => {
    const answer = deferred<Response>();
    const probe = await settled(
      await probeWith(({network}) => network.setAnswer(a, answerJson(titled('A')))),
    );
    probe.network.setAnswer(b, () => answer.promise);
    probe.urls = [b];
    probe.requestUpdate();
    await probe.updateComplete;
    expect(probe.summary).to.equal('waiting');
    answer.resolve(new Response(JSON.stringify(titled('B'))));
    await settled(probe);
    expect(probe.summary).to.equal('ready B');
  });

  it('shows the failure of the new URL and nothing of the old feed', async () => {
    const probe = await settled(
      await probeWith(({network}) => network.setAnswer(a, answerJson(titled('A')))),
    );
    probe.network.setAnswer(b, answerText('', {status: 404}));
    probe.urls = [b];
    probe.requestUpdate();
    await probe.updateComplete;
    await settled(probe);
    expect(probe.summary).to.equal('failed http');
  });

  it('ignores later pages of the old feed', async () => {
    const second = deferred<Response>();
    const next = 'https://6aika.fi/a2.json';
    const probe = await probeWith(({network}) => {
      network.setAnswer(a, answerJson(titled('A', {...carrying('x'), next: 'a2.json'})));
      network.setAnswer(next, () => second.promise);
      network.setAnswer(b, answerJson(titled('B', carrying('z'))));
    });
    await settled(probe);
    probe.urls = [b];
    probe.requestUpdate();
    await probe.updateComplete;
    await probe.waitUntil((state) => 'snapshot' in state && state.snapshot.feed.title === 'B');
    // No other element waits for the old feed.
    expect(probe.network.abortedUrls).to.deep.equal([next]);
    second.resolve(new Response(JSON.stringify(titled('A', carrying('y')))));
    await second.promise;
    await probe.updateComplete;
    expect(probe.summary).to.equal('ready B z');
  });
});

describe('a feed controller whose element leaves the page', () => {
  it('aborts its request', async () => {
    const probe = await probeWith(() => undefined);
    await probe.network.waitUntil(() => probe.network.requests.length === 1);
    probe.remove();
    await probe.network.waitUntil(() => probe.network.abortedUrls.length === 1);
    expect(probe.events).to.deep.equal([]);
  });

  it('keeps its request when the element only moves', async () => {
    const answer = deferred<Response>();
    const probe = await probeWith(({network}) => network.setAnswer(a, () => answer.promise));
    await probe.network.waitUntil(() => probe.network.requests.length === 1);
    const elsewhere = await fixture(html`<section></section>`);
    elsewhere.append(probe);
    await probe.updateComplete;
    answer.resolve(new Response(JSON.stringify(titled('A'))));
    await settled(probe);
    expect(probe.summary).to.equal('ready A');
    expect(probe.network.abortedUrls).to.deep.equal([]);
    expect(probe.network.requests).to.have.length(1);
  });

  it('requests the feed again when the element returns', async () => {
    const probe = await probeWith(() => undefined);
    await probe.network.waitUntil(() => probe.network.requests.length === 1);
    const container = probe.parentElement!;
    probe.remove();
    await probe.network.waitUntil(() => probe.network.abortedUrls.length === 1);
    probe.network.setAnswer(a, answerJson(titled('A')));
    container.append(probe);
    await settled(probe);
    expect(probe.summary).to.equal('ready A');
  });

  it('still has a complete feed when the element returns', async () => {
    const probe = await settled(
      await probeWith(({network}) => network.setAnswer(a, answerJson(titled('A')))),
    );
    const container = probe.parentElement!;
    probe.remove();
    await Promise.resolve();
    container.append(probe);
    await probe.updateComplete;
    expect(probe.summary).to.equal('ready A');
    expect(probe.network.requests).to.have.length(1);
  });
});
