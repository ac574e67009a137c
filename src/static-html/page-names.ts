import {hashOf} from '../core/model/hash.js';
import {idKey} from '../core/model/ids.js';

/**
 * The name of a record's page, without its ending. An id may be anything, `../` and `con` included: what is not a
 * plain word gets a name that says what it can, and a number that keeps it apart.
 */
export const recordPageName = (id: string): string => {
  const key = idKey(id);
  if (/^[a-z0-9][a-z0-9_-]{0,59}$/.test(key) && !/^(con|prn|aux|nul|index|(com|lpt)\d)$/.test(key))
    return key;
  const plain = key
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, 40);
  return `${plain || 'id'}-${hashOf(key)}`;
};
