/** The upper half of code page 850, used by DOS programs. Browsers have no decoder for it. */
const upper =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐' +
  '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

export const cp850 = (bytes: Uint8Array): string => {
  const ascii = new TextDecoder('windows-1252');
  let text = '';
  let start = 0;
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] ?? 0;
    if (byte < 0x80) continue;
    text += ascii.decode(bytes.subarray(start, index)) + (upper[byte - 0x80] ?? '\ufffd');
    start = index + 1;
  }
  return text + ascii.decode(bytes.subarray(start));
};
