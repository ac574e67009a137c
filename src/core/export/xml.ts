/** Characters that XML 1.0 forbids, even escaped. Lone surrogates are among them. */
// eslint-disable-next-line no-control-regex -- Control characters are what is looked for.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/gu;

/** Escapes a text for XML content and attributes. Line breaks and tabs in attributes are kept too. */
export const escapeXml = (text: string): string =>
  text
    .replace(forbidden, '')
    .replace(/[&<>"'\t\n\r]/g, (character) =>
      character === '&' ? '&amp;' : character === '<' ? '&lt;' : `&#${character.charCodeAt(0)};`,
    );

export type XmlAttributes = Readonly<Record<string, string | undefined>>;

/**
 * Writes an element with text or with child elements, which are XML already. Attributes without a value are left
 * out.
 */
export const xmlElement = (
  name: string,
  attributes: XmlAttributes,
  content?: {readonly text: string} | readonly string[],
): string => {
  const written = Object.entries(attributes).flatMap(([attribute, value]) =>
    value === undefined ? [] : [` ${attribute}="${escapeXml(value)}"`],
  );
  const start = `<${name}${written.join('')}`;
  if (content === undefined) return `${start}/>`;
  if ('text' in content) return `${start}>${escapeXml(content.text)}</${name}>`;
  const lines = content.flatMap((element) => element.split('\n').map((line) => `  ${line}`));
  return [`${start}>`, ...lines, `</${name}>`].join('\n');
};

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
