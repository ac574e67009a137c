import {isObject} from '../../core/feed-format/scalars.js';
import type {CheckFinding} from './check-finding.js';
import {eachOfKind} from './visit-fields.js';

/** "aino.virtanen@": two words of letters, neither of which is the name of an office. */
const person = /^\p{L}{2,}[._-]\p{L}{2,}$/u;
const offices =
  /^(?:info|asiakas|palvelu|kirjaamo|viestinta|toimisto|hanke|project|office|contact|press|media)|(?:toimisto|palvelu|office|desk|team|tiimi)$/i;
const telephone = /(?:\+\d{1,3}|\b0\d{1,3})[\s()-]*\d[\d\s()-]{5,}\d/;
const mail = /(?:mailto:)?([\p{L}\d._%+-]+)@[\p{L}\d-]+\.[\p{L}\d.-]+/giu;

export const personsMail = 'seems to be the mail address of a person';
const personsTelephone = 'seems to hold a telephone number';
const organisationsMail = 'holds a mail address, which is no part of a name';

/**
 * Returns what seems to be personal data in a text: an e-mail address made of a name, or a telephone number.
 * @param isName whether the text is the name of an organisation, which should contain no address at all
 */
export const personalIn = (text: string, isName = false): readonly string[] => {
  const found: string[] = [];
  if (text.includes('@')) {
    const locals = [...text.matchAll(mail)].map(([, local = '']) => local);
    if (locals.some((local) => person.test(local) && !offices.test(local))) found.push(personsMail);
    else if (isName && locals.length > 0) found.push(organisationsMail);
  }
  // Most texts have no digit. For them the pattern is skipped.
  if (/\d{3}/.test(text) && (/^tel:/i.test(text) || telephone.test(text))) found.push(personsTelephone);
  return found;
};

/** Finds contacts and texts that seem to hold personal data. */
export const personalData = (document: unknown): readonly CheckFinding[] => {
  const found: CheckFinding[] = [];
  const say = (path: string, message: string): void =>
    void found.push({path, severity: 'warning', code: 'personal', message});
  const projects = isObject(document) && Array.isArray(document['projects']) ? document['projects'] : [];
  for (const [index, project] of (projects as readonly unknown[]).entries()) {
    const contact = isObject(project) ? project['contact'] : undefined;
    if (!isObject(contact)) continue;
    for (const [name, value] of Object.entries(contact)) {
      const text = typeof value === 'string' ? value : JSON.stringify(value);
      for (const message of personalIn(text)) say(`projects[${index}].contact.${name}`, message);
    }
  }
  eachOfKind(document, 'text', (path, value, name) => {
    if (path.includes('.contact.')) return;
    const isName = name === 'name' && /\.(?:lead|partners\[\d+\])\./.test(path);
    for (const text of typeof value === 'string' ? [value] : isObject(value) ? Object.values(value) : [])
      if (typeof text === 'string') for (const message of personalIn(text, isName)) say(path, message);
  });
  return found;
};
