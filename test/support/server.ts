/** What a server answers; a promise that is never kept is a server that never answers. */
export type Answer = (init: RequestInit) => Response | Promise<Response>;

export interface FakeServer {
  /** An address that no test has asked before, and what is to be answered there. */
  at(answer: Answer): string;
  /** Another answer from now on. */
  answers(url: string, answer: Answer): void;
  /** The requests that an address has had so far. */
  asked(url: string): readonly RequestInit[];
}

let urls = 0;

/** Stands in for the network in every test of a suite: other addresses than its own go their usual way. */
export const fakeServer = (): FakeServer => {
  const real = window.fetch.bind(window);
  let answers = new Map<string, Answer>();
  let asked = new Map<string, RequestInit[]>();

  beforeEach(() => {
    answers = new Map();
    asked = new Map();
    window.fetch = (input, init = {}) => {
      const url = input instanceof Request ? input.url : String(input);
      const answer = answers.get(url);
      if (!answer) return real(input, init);
      asked.set(url, [...(asked.get(url) ?? []), init]);
      return new Promise((resolve) => resolve(answer(init)));
    };
  });
  afterEach(() => {
    window.fetch = real;
  });

  return {
    at(answer) {
      const url = `${location.origin}/fake/${(urls += 1)}/feed.json`;
      answers.set(url, answer);
      return url;
    },
    answers: (url, answer) => void answers.set(url, answer),
    asked: (url) => asked.get(url) ?? [],
  };
};

/** Ways to answer. */
export const json =
  (value: unknown): Answer =>
  () =>
    new Response(JSON.stringify(value), {headers: {'content-type': 'application/json'}});
export const text =
  (body: string): Answer =>
  () =>
    new Response(body);
export const status =
  (code: number): Answer =>
  () =>
    new Response('<h1>Error</h1>', {status: code});
export const unreachable: Answer = () => Promise.reject(new TypeError('Failed to fetch'));
/** Like a browser's own fetch, it ends when its request is given up. */
export const silent: Answer = ({signal}) =>
  new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error));
  });
