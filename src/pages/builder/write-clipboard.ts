/**
 * Writes a text to the clipboard and, if given, the same as HTML. A visual editor takes the HTML, a field for source
 * code takes the text. Browsers that know only texts get the text.
 */
export const writeClipboard = async (text: string, richText?: string): Promise<void> => {
  const {clipboard} = navigator;
  if (richText === undefined || !('write' in clipboard) || typeof ClipboardItem === 'undefined') {
    await clipboard.writeText(text);
    return;
  }
  const blob = (type: string, content: string) => new Blob([content], {type});
  await clipboard.write([
    new ClipboardItem({
      'text/plain': blob('text/plain', text),
      'text/html': blob('text/html', richText),
    }),
  ]);
};
