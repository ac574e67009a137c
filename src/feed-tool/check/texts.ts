import {isObject} from '../../core/format/scalars.js';
import type {Said} from './check-feed.js';
import {eachOfKind} from './walk.js';

const tags = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>|&(?:amp|lt|gt|quot|nbsp|[a-z]+uml|#\d{2,5});/i;

/** Texts with tags or entities in them, which readers would see as they stand. */
export const markup = (document: unknown): readonly Said[] => {
  const found: Said[] = [];
  eachOfKind(document, 'text', (path, value) => {
    const texts = isObject(value) ? Object.entries(value) : [['', value] as const];
    for (const [tag, text] of texts) {
      const [sign] = (typeof text === 'string' ? tags.exec(text) : undefined) ?? [];
      if (sign === undefined) continue;
      const place = tag === '' ? path : `${path}.${tag}`;
      found.push({
        path: place,
        severity: 'warning',
        code: 'html',
        message: `contains HTML: ${sign.slice(0, 40)}`,
      });
    }
  });
  return found;
};

/** "aino.virtanen@": two words of letters, of which neither is the name of an office. */
const person = /^\p{L}{2,}[._-]\p{L}{2,}$/u;
const offices =
  /^(?:info|asiakas|palvelu|kirjaamo|viestinta|toimisto|hanke|project|office|contact|press|media)|(?:toimisto|palvelu|office|desk|team|tiimi)$/i;
const telephone = /(?:\+\d{1,3}|\b0\d{1,3})[\s()-]*\d[\d\s()-]{5,}\d/;

/** Contacts that seem to be a person's. */
export const personalData = (document: unknown): readonly Said[] => {
  const projects = isObject(document) && Array.isArray(document['projects']) ? document['projects'] : [];
  const found: Said[] = [];
  for (const [index, project] of (projects as readonly unknown[]).entries()) {
    const contact = isObject(project) ? project['contact'] : undefined;
    if (!isObject(contact)) continue;
    for (const [name, value] of Object.entries(contact)) {
      const say = (message: string) =>
        found.push({
          path: `projects[${index}].contact.${name}`,
          severity: 'warning',
          code: 'personal',
          message,
        });
      const text = typeof value === 'string' ? value : JSON.stringify(value);
      const [, local = ''] = /^(?:mailto:)?([^@]+)@/i.exec(text) ?? [];
      if (person.test(local) && !offices.test(local)) say('seems to be the mail address of a person');
      if (/^tel:/i.test(text) || telephone.test(text)) say('seems to hold a telephone number');
    }
  }
  return found;
};
