/** FNV-1a over UTF-16 units: a 32-bit hash as eight hex digits. It distinguishes texts and is not cryptographic. */
export const hashOf = (text: string): string => {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
};
