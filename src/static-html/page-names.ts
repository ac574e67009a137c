import {idKey} from '../core/model/ids.js';

/** FNV-1a over UTF-16 units, 32 bits. It tells ids apart that become equal without their special characters. */
const hash = (text: string): string => {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
};

/**
 * The name of a record's page, without its ending. An id may be anything, `../` and `con` included: what is not a
 * plain word gets a name that says what it can, and a number that keeps it apart.
 */
export const pageName = (id: string): string => {
  const key = idKey(id);
  if (/^[a-z0-9][a-z0-9_-]{0,59}$/.test(key) && !/^(con|prn|aux|nul|index|(com|lpt)\d)$/.test(key))
    return key;
  const plain = key
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, 40);
  return `${plain || 'id'}-${hash(key)}`;
};
