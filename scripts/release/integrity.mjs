import {createHash} from 'node:crypto';

/** The value of an `integrity` attribute. The browser then runs only a file with exactly these bytes. */
export const integrityOf = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
