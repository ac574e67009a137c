/** A URN as people and systems write it: with spaces, typographic dashes, or "URN" twice. */
const written = /^\s*(?:urn\s*:\s*)+([a-z0-9][a-z0-9-]{0,30}[a-z0-9])\s*:\s*(\S(?:.*\S)?)\s*$/is;
const invisible = /\p{Default_Ignorable_Code_Point}|\p{Cf}/gu;
const dashes = /[\u2010-\u2015\u2212]/g;

/** The resolver of each URN namespace. */
const resolvers: readonly (readonly [namespace: RegExp, resolver: string])[] = [
  [/^(?:nbn:fi|isbn:|issn:)/i, 'https://urn.fi/'],
  [/^nbn:se\b/i, 'https://urn.kb.se/resolve?urn='],
  [/^nbn:no\b/i, 'https://urn.nb.no/'],
  [/^nbn:(?:de|at|ch)\b/i, 'https://nbn-resolving.org/'],
];

/** By RFC 8141 a name has letters, digits and a few other characters; "#" and "?" would end it. */
const encode = (name: string): string =>
  name.replace(/%(?![0-9a-f]{2})|[^\w!$&'()*+,./:;=@~%-]/giu, (character) =>
    /\p{Surrogate}/u.test(character) ? '' : encodeURIComponent(character),
  );

/** A URN in its canonical form, "URN:NBN:fi-fe2018"; undefined if the text is no URN. */
export const urnOf = (text: string): string | undefined => {
  const [, namespace = '', name = ''] = written.exec(text.replace(invisible, '').replace(dashes, '-')) ?? [];
  return namespace === '' ? undefined : `URN:${namespace.toUpperCase()}:${encode(name.replace(/\s+/g, ''))}`;
};

/** The URL at which a URN is resolved; undefined if no resolver is known. */
export const urnUrl = (urn: string): string | undefined => {
  const name = urn.slice('URN:'.length);
  const [, resolver] = resolvers.find(([namespace]) => namespace.test(name)) ?? [];
  return resolver === undefined ? undefined : resolver + urn;
};
