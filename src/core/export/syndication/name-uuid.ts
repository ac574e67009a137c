import {hashOf} from '../../model/hash.js';

/**
 * Makes a UUID from a name. The same name always has the same UUID. It has version 8 (RFC 9562), whose content is
 * free: here four 32-bit hashes of the name.
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
