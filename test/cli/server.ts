import {once} from 'node:events';
import {createServer, type RequestListener} from 'node:http';
import type {AddressInfo} from 'node:net';

/** Runs a function with a local server. `address` is the URL of its feed.json. */
export const withServer = async (
  answer: RequestListener,
  work: (address: string) => Promise<void>,
): Promise<void> => {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}/feed.json`);
  } finally {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  }
};
