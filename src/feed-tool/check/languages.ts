import {isObject} from '../../core/feed-format/scalars.js';
import type {CheckFinding} from './check-finding.js';
import {eachOfKind} from './walk.js';

const pair = ['fi', 'sv'] as const;
const names = {fi: 'Finnish', sv: 'Swedish'} as const;

/**
 * Texts that have one of Finland's two languages and lack the other. A feed in which nothing has the other is
 * told so once: there it is no slip, but a decision to be looked at. Names of organisations are often the same
 * in both, so a plain string is not counted for one language in a feed of both.
 */
export const missingLanguages = (document: unknown): readonly CheckFinding[] => {
  const has = {fi: false, sv: false};
  const found: CheckFinding[] = [];
  eachOfKind(document, 'text', (path, value) => {
    if (!isObject(value)) return;
    for (const [index, tag] of pair.entries()) {
      const other = pair[1 - index] ?? tag;
      if (value[tag] === undefined) continue;
      has[tag] = true;
      if (value[other] === undefined) {
        const message = `has ${names[tag]} and no ${names[other]}`;
        found.push({path, severity: 'info', code: 'language', message});
      }
    }
  });
  if (has.fi && has.sv) return found;
  const missing = has.fi ? 'sv' : has.sv ? 'fi' : undefined;
  if (missing === undefined || found.length === 0) return [];
  return [
    {
      path: 'language',
      severity: 'info',
      code: 'language',
      message: `no text of the feed is in ${names[missing]}`,
    },
  ];
};
