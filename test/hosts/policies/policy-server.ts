import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';

export interface Report {
  readonly core: 'ran' | 'refused';
  readonly chunks?: Readonly<Record<string, 'ran' | 'failed'>>;
  /** The chunks that ran although they had been changed in transit. */
  readonly forged: readonly string[];
}

export interface PolicyPage {
  /** Headers of the page; `SCRIPTS` stands for the origin of the scripts. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Attributes of the script tag of the core; `HASH` stands for its right hash. */
  readonly attributes?: string;
  /** Markup before the script tag of the core; `SCRIPTS` stands for the folder of all releases. */
  readonly head?: string;
  /** The query of the core's URL. */
  readonly query?: string;
  /** Whether chunks are changed in transit. */
  readonly isForged?: boolean;
  /** Whether the core is changed in transit. */
  readonly isCoreForged?: boolean;
  /** Replaces the response to a request for a chunk. */
  readonly answer?: (file: string, response: ServerResponse) => boolean;
  /** Answers to requests for these files wait for the promise. */
  readonly held?: (file: string) => Promise<void> | undefined;
  /** Called when a file has been requested, and with `rows` when the project list shows its first rows. */
  readonly onRequest?: (file: string) => void;
}

const sri = (bytes: Buffer | string): string =>
  `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
const types: Readonly<Record<string, string>> = {js: 'text/javascript', json: 'application/json'};

const listen = async (server: Server): Promise<string> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

/** Two origins: one for pages with a policy, one for the core and its chunks, which any page may read. */
export const startPolicyServers = async () => {
  const pages = new Map<string, PolicyPage>();
  const waiting = new Map<string, (report: Report) => void>();
  const requests: string[] = [];
  let [pageOrigin, scriptOrigin] = ['', ''];
  /** The page that was opened last. */
  let current: PolicyPage | undefined;

  const serveScripts = async ({url = ''}: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [, name = '', ...rest] = new URL(url, scriptOrigin).pathname.split('/');
    const page = pages.get(name);
    const file = rest.at(-1) ?? '';
    requests.push(url.replace(`/${name}/`, ''));
    page?.onRequest?.(file);
    if (page?.answer?.(file, response)) return;
    await page?.held?.(file);
    const bytes = await readFile(`dist/cdn/${file}`).catch(() => undefined);
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('content-type', types['js'] ?? '');
    response.statusCode = bytes ? 200 : 404;
    const isForged = file === 'sixcity.js' ? page?.isCoreForged : page?.isForged;
    const forgery = `;(globalThis.forged ??= []).push(${JSON.stringify(file)});`;
    response.end(bytes && isForged ? `${bytes.toString()}${forgery}` : bytes);
  };

  const pageText = async (
    name: string,
    {attributes = '', head = '', query = ''}: PolicyPage,
  ): Promise<string> => {
    const core = await readFile('dist/cdn/sixcity.js');
    const report = await readFile('test/hosts/policies/report.js');
    return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title>
<script src="/report.js" nonce="abc" integrity="${sri(report)}" crossorigin="anonymous"></script>
${head.replaceAll('SCRIPTS', `${scriptOrigin}/${name}`)}<script src="${scriptOrigin}/${name}/v1/sixcity.js${query}" ${attributes.replace('HASH', sri(core))} defer></script>
<body><sixcity-project-list feed="/feed.json"></sixcity-project-list>
<sixcity-publication-table feed="/feed.json"></sixcity-publication-table>
<sixcity-funding-summary feed="/feed.json"></sixcity-funding-summary>
<sixcity-project-map feed="/feed.json"></sixcity-project-map>
<sixcity-eu-statement></sixcity-eu-statement>`;
  };

  const servePages = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const {pathname} = new URL(request.url ?? '', pageOrigin);
    if (pathname === '/report') {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const {page, ...report} = JSON.parse(Buffer.concat(chunks).toString()) as Report & {
        readonly page: string;
      };
      waiting.get(page.slice(1))?.(report);
      response.end();
      return;
    }
    if (pathname === '/first-rows') {
      requests.push('rows');
      current?.onRequest?.('rows');
      response.end();
      return;
    }
    const page = pages.get(pathname.slice(1));
    if (page) {
      current = page;
      response.setHeader('content-type', 'text/html; charset=utf-8');
      for (const [header, value] of Object.entries(page.headers ?? {}))
        response.setHeader(header, value.replaceAll('SCRIPTS', scriptOrigin));
      response.end(await pageText(pathname.slice(1), page));
      return;
    }
    const file = {'/report.js': 'test/hosts/policies/report.js', '/feed.json': 'demo/feed.json'}[pathname];
    if (pathname === '/feed.json') {
      requests.push('feed.json');
      current?.onRequest?.('feed.json');
      await current?.held?.('feed.json');
    }
    response.statusCode = file ? 200 : 404;
    response.setHeader('content-type', types[pathname.split('.').at(-1) ?? ''] ?? 'text/plain');
    response.end(file && (await readFile(file)));
  };

  const servers = [
    createServer((...args) => void servePages(...args)),
    createServer((...args) => void serveScripts(...args)),
  ] as const;
  [pageOrigin, scriptOrigin] = [await listen(servers[0]), await listen(servers[1])];
  return {
    /** The paths requested since the last page was opened, in their order. */
    requests,
    /** Opens a page in an engine and resolves with what it reports. */
    report: async (
      open: (url: string) => Promise<unknown>,
      name: string,
      page: PolicyPage,
    ): Promise<Report> => {
      pages.set(name, page);
      requests.length = 0;
      const reported = new Promise<Report>((resolve) => waiting.set(name, resolve));
      await open(`${pageOrigin}/${name}`);
      return reported;
    },
    close: (): void => {
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
};
