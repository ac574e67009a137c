/** FNV-1a over UTF-16 units, in 32 bits and as eight hex digits: tells texts apart, and protects nothing. */
export const hashOf = (text: string): string => {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
};
