// npm start: serves the demo on 127.0.0.1.
import {once} from 'node:events';
import {createServer} from 'node:http';
import sirv from 'sirv';
import {rules} from './release/headers.mjs';

/** Listens on `port`, or on the next free one. */
async function listen(server, port) {
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
    return port;
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    return listen(server, port + 1);
  }
}

// `dev` reads files again for each request, so a new build needs no restart.
const site = sirv('dist/site', {
  dev: true,
  // The CORS headers that the docs require of every server.
  setHeaders: (response, pathname) => {
    const rule = rules('\\d+.\\d+.\\d+').find(({regexp}) => new RegExp(regexp).test(pathname));
    const name = 'Access-Control-Allow-Origin';
    if (rule?.headers[name]) response.setHeader(name, rule.headers[name]);
  },
});
const port = await listen(createServer(site), Number(process.env.PORT ?? 8000));
console.log(`The demo is at http://127.0.0.1:${port}/`);
