import {createHash} from 'node:crypto';

/** The value of an `integrity` attribute: the browser runs a file with these bytes and no other. */
export const integrityOf = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
