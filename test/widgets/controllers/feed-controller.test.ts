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
  readonly heard: string[] = [];
  readonly #watchers = new Set<() => void>();
  readonly #store = new FeedStore({
    fetch: (url, init) => this.network.fetch(url, init),
    setTimer: (milliseconds, ring) => this.network.setTimer(milliseconds, ring),
    yieldToMain: () => this.network.yieldToMain(),
  });
  readonly controller: FeedController;

  constructor() {
    super();
    this.controller = new FeedController(this, {
      urls: () => this.urls,
      data: () => this.data,
      onFeed: ({feed}) => this.heard.push(`feed ${this.#write(feed.title)}`),
      onError: ({code}) => this.heard.push(`error ${code}`),
      store: this.#store,
    });
  }

  #write(title: unknown): string {
    return typeof title === 'string' ? title : JSON.stringify(title);
  }

  /** The state in a few words: `ready Kuusikko a+b`. */
  get shown(): string {
    const {state} = this.controller;
    if (state.kind === 'waiting') return 'waiting';
    if (state.kind === 'failed') return `failed ${state.error.code}`;
    const {title, projects} = state.snapshot.feed;
    const missing = state.missing ? ` without ${state.missing.code}` : '';
    return `${state.kind} ${this.#write(title)} ${projects.map(({id}) => id).join('+')}${missing}`.trim();
  }

  override updated(): void {
    for (const look of [...this.#watchers]) look();
  }

  /** Waits until it has rendered such a state. */
  until(holds: (state: FeedState) => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if (!holds(this.controller.state) || this.controller.isWaiting) return;
        this.#watchers.delete(look);
        resolve();
      };
      this.#watchers.add(look);
      look();
    });
  }
}
customElements.define('feed-probe', FeedProbe);

const probeWith = async (prepare: (probe: FeedProbe) => void): Promise<FeedProbe> => {
  const place = await fixture(html`<div></div>`);
  const probe = new FeedProbe();
  prepare(probe);
  place.append(probe);
  await probe.updateComplete;
  return probe;
};
const settled = async (probe: FeedProbe): Promise<FeedProbe> => {
  await probe.until(({kind}) => kind !== 'waiting');
  return probe;
};
const titled = (title: string, parts: Document = {}) => documentWith({title, ...parts});
const carrying = (id: string) => ({projects: [{id, name: 'Hanke'}]});

describe('a feed controller', () => {
  it('waits, and then has the feed', async () => {
    const answer = deferred<Response>();
    const probe = await probeWith(({network}) => network.answers(a, () => answer.promise));
    expect(probe.shown).to.equal('waiting');
    expect(probe.controller.isWaiting).to.be.true;
    answer.resolve(new Response(JSON.stringify(titled('A'))));
    await settled(probe);
    expect(probe.shown).to.equal('ready A');
    expect(probe.heard).to.deep.equal(['feed A']);
  });

  it('says why there is no feed', async () => {
    const probe = await settled(await probeWith(({network}) => network.answers(a, answerText('<p>'))));
    expect(probe.shown).to.equal('failed not-json');
    expect(probe.heard).to.deep.equal(['error not-json']);
  });

  it('says so where there is no address', async () => {
    const probe = await settled(await probeWith((one) => void (one.urls = [])));
    expect(probe.shown).to.equal('failed no-address');
  });

  it('takes the address of the script tag where it has none of its own', async () => {
    setFeedDefaults({urls: [b]});
    try {
      const probe = await probeWith((one) => {
        one.urls = [];
        one.network.answers(b, answerJson(titled('B')));
      });
      await settled(probe);
      expect(probe.shown).to.equal('ready B');
    } finally {
      setFeedDefaults({urls: []});
    }
  });

  it('reads addresses as the page does, and passes over one that is none', async () => {
    const absolute = new URL('data/feed.json', document.baseURI).href;
    const probe = await probeWith((one) => {
      one.urls = ['http://[', 'data/feed.json'];
      one.network.answers(absolute, answerJson(titled('Tässä')));
    });
    await settled(probe);
    expect(probe.shown).to.equal('ready Tässä');
  });

  it('takes an object for a feed, and asks nobody', async () => {
    const probe = await settled(await probeWith((one) => void (one.data = titled('Olio', carrying('x')))));
    expect(probe.shown).to.equal('ready Olio x');
    expect(probe.network.asked).to.deep.equal([]);
    const {state} = probe.controller;
    expect('snapshot' in state && state.snapshot.baseOf({})).to.equal(document.baseURI);
  });

  it('says of an object that is no feed that it is none', async () => {
    for (const [data, code] of [
      [{}, 'not-feed'],
      ['{}', 'not-feed'],
      [documentWith({version: '2.0'}), 'version'],
    ] as const) {
      const probe = await settled(await probeWith((one) => void (one.data = data)));
      expect(probe.shown).to.equal(`failed ${code}`);
    }
  });

  it('grows with the pages of its feed', async () => {
    const second = deferred<Response>();
    const probe = await probeWith(({network}) => {
      network.answers(a, answerJson(titled('A', {...carrying('x'), next: 'b.json'})));
      network.answers(b, () => second.promise);
    });
    await settled(probe);
    expect(probe.shown).to.equal('ready A x');
    second.resolve(new Response(JSON.stringify(titled('A', carrying('y')))));
    await probe.until((state) => 'snapshot' in state && state.snapshot.isComplete);
    expect(probe.shown).to.equal('ready A x+y');
  });

  it('says which page is missing, and fetches it when asked to', async () => {
    const probe = await probeWith(({network}) => {
      network.answers(a, answerJson(titled('A', {...carrying('x'), next: 'b.json'})));
      network.answers(b, unreachable);
    });
    await probe.until((state) => 'missing' in state && state.missing !== undefined);
    expect(probe.shown).to.equal('ready A x without network');
    probe.network.answers(b, answerJson(titled('A', carrying('y'))));
    probe.controller.resume();
    await probe.until((state) => 'snapshot' in state && state.snapshot.isComplete);
    expect(probe.shown).to.equal('ready A x+y');
  });
});

describe('a feed controller that reloads', () => {
  it('has what the server says now', async () => {
    const probe = await settled(
      await probeWith(({network}) => network.answers(a, answerJson(titled('Vanha')))),
    );
    probe.network.answers(a, answerJson(titled('Uusi')));
    await probe.controller.reload();
    expect(probe.shown).to.equal('ready Uusi');
  });

  it('keeps what it has while it waits, and marks it as stale where the server fails', async () => {
    const answer = deferred<Response>();
    const probe = await settled(
      await probeWith(({network}) => network.answers(a, answerJson(titled('Vanha')))),
    );
    probe.network.answers(a, () => answer.promise);
    const reloaded = probe.controller.reload();
    expect(probe.shown).to.equal('ready Vanha');
    answer.resolve(new Response('', {status: 500}));
    await reloaded;
    expect(probe.shown).to.equal('stale Vanha');
    expect(probe.heard).to.deep.equal(['feed Vanha', 'error http']);
  });

  it('is no longer stale once the server answers', async () => {
    const probe = await settled(
      await probeWith(({network}) => network.answers(a, answerJson(titled('Vanha')))),
    );
    probe.network.answers(a, unreachable);
    await probe.controller.reload();
    expect(probe.shown).to.equal('stale Vanha');
    probe.network.answers(a, answerJson(titled('Uusi')));
    await probe.controller.reload();
    expect(probe.shown).to.equal('ready Uusi');
  });

  it('gets over a failure', async () => {
    const probe = await settled(
      await probeWith(({network}) => network.answers(a, answerText('', {status: 503}))),
    );
    probe.network.answers(a, answerJson(titled('Taas')));
    await probe.controller.reload();
    expect(probe.shown).to.equal('ready Taas');
  });
});

describe('a feed controller whose address changes', () => {
  it('has no use for the old feed, not even while it waits', async () => {
    const answer = deferred<Response>();
    const probe = await settled(await probeWith(({network}) => network.answers(a, answerJson(titled('A')))));
    probe.network.answers(b, () => answer.promise);
    probe.urls = [b];
    probe.requestUpdate();
    await probe.updateComplete;
    expect(probe.shown).to.equal('waiting');
    answer.resolve(new Response(JSON.stringify(titled('B'))));
    await settled(probe);
    expect(probe.shown).to.equal('ready B');
  });

  it('shows the failure of the new address, and nothing of the old feed', async () => {
    const probe = await settled(await probeWith(({network}) => network.answers(a, answerJson(titled('A')))));
    probe.network.answers(b, answerText('', {status: 404}));
    probe.urls = [b];
    probe.requestUpdate();
    await probe.updateComplete;
    await settled(probe);
    expect(probe.shown).to.equal('failed http');
  });

  it('takes no notice of pages that the old feed still gets', async () => {
    const second = deferred<Response>();
    const next = 'https://6aika.fi/a2.json';
    const probe = await probeWith(({network}) => {
      network.answers(a, answerJson(titled('A', {...carrying('x'), next: 'a2.json'})));
      network.answers(next, () => second.promise);
      network.answers(b, answerJson(titled('B', carrying('z'))));
    });
    await settled(probe);
    probe.urls = [b];
    probe.requestUpdate();
    await probe.updateComplete;
    await probe.until((state) => 'snapshot' in state && state.snapshot.feed.title === 'B');
    // Nobody else waits for the old feed.
    expect(probe.network.givenUp).to.deep.equal([next]);
    second.resolve(new Response(JSON.stringify(titled('A', carrying('y')))));
    await second.promise;
    await probe.updateComplete;
    expect(probe.shown).to.equal('ready B z');
  });
});

describe('a feed controller whose element leaves the page', () => {
  it('gives its request up', async () => {
    const probe = await probeWith(() => undefined);
    await probe.network.until(() => probe.network.asked.length === 1);
    probe.remove();
    await probe.network.until(() => probe.network.givenUp.length === 1);
    expect(probe.heard).to.deep.equal([]);
  });

  it('keeps its request where it only moves', async () => {
    const answer = deferred<Response>();
    const probe = await probeWith(({network}) => network.answers(a, () => answer.promise));
    await probe.network.until(() => probe.network.asked.length === 1);
    const elsewhere = await fixture(html`<section></section>`);
    elsewhere.append(probe);
    await probe.updateComplete;
    answer.resolve(new Response(JSON.stringify(titled('A'))));
    await settled(probe);
    expect(probe.shown).to.equal('ready A');
    expect(probe.network.givenUp).to.deep.equal([]);
    expect(probe.network.asked).to.have.length(1);
  });

  it('asks again when it comes back', async () => {
    const probe = await probeWith(() => undefined);
    await probe.network.until(() => probe.network.asked.length === 1);
    const place = probe.parentElement!;
    probe.remove();
    await probe.network.until(() => probe.network.givenUp.length === 1);
    probe.network.answers(a, answerJson(titled('A')));
    place.append(probe);
    await settled(probe);
    expect(probe.shown).to.equal('ready A');
  });

  it('still has a whole feed when it comes back', async () => {
    const probe = await settled(await probeWith(({network}) => network.answers(a, answerJson(titled('A')))));
    const place = probe.parentElement!;
    probe.remove();
    await Promise.resolve();
    place.append(probe);
    await probe.updateComplete;
    expect(probe.shown).to.equal('ready A');
    expect(probe.network.asked).to.have.length(1);
  });
});
