import type {Effects} from '../../src/feed-store/fetch-json.js';

export interface RecordedRequest {
  readonly url: string;
  readonly init: RequestInit;
}
type Answer = (init: RequestInit) => Response | Promise<Response>;

/** A fake of the network and the clock: the test sets the responses and advances the time. */
export class FakeNetwork implements Effects {
  readonly requests: RecordedRequest[] = [];
  /** How often parsing has yielded to the main thread. */
  yieldCount = 0;
  readonly #answers = new Map<string, Answer>();
  readonly #timers = new Set<{readonly due: number; readonly callback: () => void}>();
  readonly #watchers = new Set<() => void>();
  #now = 0;

  /** Sets the response of a URL. A URL without one never responds. */
  setAnswer(url: string, answer: Answer): void {
    this.#answers.set(url, answer);
  }

  get requestedUrls(): readonly string[] {
    return this.requests.map(({url}) => url);
  }

  /** The URLs of aborted requests. */
  get abortedUrls(): readonly string[] {
    return this.requests.filter(({init}) => init.signal?.aborted).map(({url}) => url);
  }

  /** The milliseconds until the next timer is due. */
  get nextTimeout(): number | undefined {
    const due = [...this.#timers].map((timer) => timer.due - this.#now);
    return due.length > 0 ? Math.min(...due) : undefined;
  }

  /** Advances the clock and runs the timers that are due. */
  advanceClock(milliseconds: number): void {
    this.#now += milliseconds;
    for (const timer of [...this.#timers].filter(({due}) => due <= this.#now)) {
      this.#timers.delete(timer);
      timer.callback();
    }
  }

  /** Resolves once a condition is true; checks it after every request, abort and timer. */
  waitUntil(condition: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const check = () => {
        if (!condition()) return;
        this.#watchers.delete(check);
        resolve();
      };
      this.#watchers.add(check);
      check();
    });
  }

  readonly fetch = (url: string, init: RequestInit): Promise<Response> => {
    this.requests.push({url, init});
    const answer = this.#answers.get(url);
    this.#look();
    return new Promise((resolve, reject) => {
      init.signal?.addEventListener('abort', () => {
        reject(init.signal?.reason as Error);
        this.#look();
      });
      if (answer) resolve(answer(init));
    });
  };

  readonly setTimer = (milliseconds: number, callback: () => void): (() => void) => {
    const timer = {due: this.#now + milliseconds, callback};
    this.#timers.add(timer);
    this.#look();
    return () => {
      this.#timers.delete(timer);
      this.#look();
    };
  };

  readonly now = (): number => this.#now;

  readonly yieldToMain = (): Promise<void> => {
    this.yieldCount++;
    return Promise.resolve();
  };

  #look(): void {
    for (const check of [...this.#watchers]) check();
  }
}

export const answerJson =
  (value: unknown): Answer =>
  () =>
    new Response(JSON.stringify(value));
export const answerText =
  (text: string, init: ResponseInit = {}): Answer =>
  () =>
    new Response(text, init);
export const unreachable: Answer = () => Promise.reject(new TypeError('Failed to fetch'));

/** A response after a redirect to another URL. */
export const answerFrom =
  (url: string, answer: Answer): Answer =>
  async (init) =>
    Object.defineProperty(await answer(init), 'url', {value: url});
