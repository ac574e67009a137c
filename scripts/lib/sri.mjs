import {createHash} from 'node:crypto';

/** What a page writes into `integrity` so that the browser takes these bytes and no others. */
export const sri = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
