/** Characters that no XML 1.0 document may hold, not even escaped; a lone surrogate is one of them. */
// eslint-disable-next-line no-control-regex -- Control characters are what is looked for.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/gu;

/** A text as XML holds it, in an element or in an attribute. Line breaks and tabs survive attributes too. */
export const escapeXml = (text: string): string =>
  text
    .replace(forbidden, '')
    .replace(/[&<>"'\t\n\r]/g, (character) =>
      character === '&' ? '&amp;' : character === '<' ? '&lt;' : `&#${character.charCodeAt(0)};`,
    );

export type XmlAttributes = Readonly<Record<string, string | undefined>>;

/** An element with a text or with elements, which are XML already; attributes without a value are left out. */
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
