/** The response of a server. A promise that never resolves simulates a server that never responds. */
export type Answer = (init: RequestInit) => Response | Promise<Response>;

export interface FakeServer {
  /** Serves a response at a new URL, and returns the URL. */
  serve(answer: Answer): string;
  /** Replaces the response of a URL. */
  setAnswer(url: string, answer: Answer): void;
  /** The requests to a URL so far. */
  requests(url: string): readonly RequestInit[];
}

let urls = 0;

/** Replaces fetch in every test of a suite. Requests to other URLs reach the real network. */
export const fakeServer = (): FakeServer => {
  const real = window.fetch.bind(window);
  let answers = new Map<string, Answer>();
  let requests = new Map<string, RequestInit[]>();

  beforeEach(() => {
    answers = new Map();
    requests = new Map();
    window.fetch = (input, init = {}) => {
      const url = input instanceof Request ? input.url : String(input);
      const answer = answers.get(url);
      if (!answer) return real(input, init);
      requests.set(url, [...(requests.get(url) ?? []), init]);
      return new Promise((resolve) => resolve(answer(init)));
    };
  });
  afterEach(() => {
    window.fetch = real;
  });

  return {
    serve(answer) {
      const url = `${location.origin}/fake/${(urls += 1)}/feed.json`;
      answers.set(url, answer);
      return url;
    },
    setAnswer: (url, answer) => void answers.set(url, answer),
    requests: (url) => requests.get(url) ?? [],
  };
};

/** Responses. */
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
/** Never responds, but rejects when its request is aborted, as fetch does. */
export const noAnswer: Answer = ({signal}) =>
  new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error));
  });
