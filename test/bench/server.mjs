import {once} from 'node:events';
import {createServer} from 'node:http';
import {setTimeout as delay} from 'node:timers/promises';
import {promisify} from 'node:util';
import {brotliCompress, constants} from 'node:zlib';

const compress = promisify(brotliCompress);
const types = {html: 'text/html', js: 'text/javascript', json: 'application/json', css: 'text/css'};
/** The delay in milliseconds of everything but the page below /slow/, so that the page is painted first. */
const slowness = 300;

/**
 * Compresses ahead of time, as static hosts do. Large feeds use a lower level, which takes 1 s instead of 20.
 */
const compressed = (text) =>
  compress(text, {
    params: {[constants.BROTLI_PARAM_QUALITY]: text.length > 500_000 ? 9 : 11},
  });

/** Serves texts by path on a free loopback port in brotli; below /slow/ with a delay. */
export async function serve(texts) {
  const files = new Map(
    await Promise.all(Object.entries(texts).map(async ([path, text]) => [path, await compressed(text)])),
  );
  const server = createServer(async ({url, headers}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    const path = pathname.replace(/^\/slow\//, '/');
    const type = path.split('.').at(-1);
    const body = files.get(path);
    if (!body) return response.writeHead(404).end();
    // Chromium accepts brotli on loopback as over HTTPS. Other encodings would make the figures meaningless.
    if (!/\bbr\b/.test(headers['accept-encoding'])) return response.writeHead(406).end();
    if (path !== pathname && type !== 'html') await delay(slowness);
    response.writeHead(200, {
      'content-type': `${types[type]}; charset=utf-8`,
      'content-encoding': 'br',
      'content-length': body.length,
      'cache-control': 'max-age=300',
      vary: 'accept-encoding',
    });
    response.end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
