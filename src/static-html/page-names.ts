import {hashOf} from '../core/model/hash.js';
import {idKey} from '../core/model/ids.js';

/**
 * The file name of a record's page, without its extension. An id can be any text, such as `../` or `con`. If it is
 * not a plain word, the name keeps its plain characters and gets a number that makes it unique.
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
