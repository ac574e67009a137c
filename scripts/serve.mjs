// The demo on the loopback, with no network needed: npm start.
import {once} from 'node:events';
import {createServer} from 'node:http';
import sirv from 'sirv';

/** Listens on `port`, or on the next one that is free. */
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

// `dev` reads files anew for each request, so a build is seen without a restart.
const site = sirv('dist/site', {dev: true});
const port = await listen(createServer(site), Number(process.env.PORT ?? 8000));
console.log(`The demo is at http://127.0.0.1:${port}/`);
