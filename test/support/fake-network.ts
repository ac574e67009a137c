import type {Effects} from '../../src/feed-store/fetch-json.js';

export interface Asked {
  readonly url: string;
  readonly init: RequestInit;
}
type Answer = (init: RequestInit) => Response | Promise<Response>;

/** What fetching needs of the world, in a test's own hands: servers, and a clock that only the test moves. */
export class FakeNetwork implements Effects {
  readonly asked: Asked[] = [];
  /** How often the browser was let in between two slices of a feed. */
  yielded = 0;
  readonly #answers = new Map<string, Answer>();
  readonly #timers = new Set<{readonly due: number; readonly ring: () => void}>();
  readonly #watchers = new Set<() => void>();
  #now = 0;

  /** What a server answers from now on; where a test says nothing, nobody ever answers. */
  answers(url: string, answer: Answer): void {
    this.#answers.set(url, answer);
  }

  get urls(): readonly string[] {
    return this.asked.map(({url}) => url);
  }

  /** The addresses of requests that were given up. */
  get givenUp(): readonly string[] {
    return this.asked.filter(({init}) => init.signal?.aborted).map(({url}) => url);
  }

  /** How long the shortest wait is that is going on, in milliseconds. */
  get wait(): number | undefined {
    const due = [...this.#timers].map((timer) => timer.due - this.#now);
    return due.length > 0 ? Math.min(...due) : undefined;
  }

  /** Lets time pass, and rings whatever is due. */
  pass(milliseconds: number): void {
    this.#now += milliseconds;
    for (const timer of [...this.#timers].filter(({due}) => due <= this.#now)) {
      this.#timers.delete(timer);
      timer.ring();
    }
  }

  /** Waits until something holds that fetching brings about. */
  until(holds: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if (!holds()) return;
        this.#watchers.delete(look);
        resolve();
      };
      this.#watchers.add(look);
      look();
    });
  }

  readonly fetch = (url: string, init: RequestInit): Promise<Response> => {
    this.asked.push({url, init});
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

  readonly setTimer = (milliseconds: number, ring: () => void): (() => void) => {
    const timer = {due: this.#now + milliseconds, ring};
    this.#timers.add(timer);
    this.#look();
    return () => {
      this.#timers.delete(timer);
      this.#look();
    };
  };

  readonly yieldToMain = (): Promise<void> => {
    this.yielded++;
    return Promise.resolve();
  };

  #look(): void {
    for (const look of [...this.#watchers]) look();
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

/** An answer that came from another address than was asked. */
export const answerFrom =
  (url: string, answer: Answer): Answer =>
  async (init) =>
    Object.defineProperty(await answer(init), 'url', {value: url});
