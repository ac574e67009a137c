import {hashOf} from '../../model/hash.js';

/**
 * A UUID that follows from a name: the same name has the same one on every machine and for ever. It is of version
 * 8 (RFC 9562), whose content is its maker's own choice: four hashes of 32 bits of the name.
 */
export const uuidOf = (name: string): string => {
  const hex = [0, 1, 2, 3].map((round) => hashOf(`${round}\n${name}\n${round}`)).join('');
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4] ?? '8';
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
};
