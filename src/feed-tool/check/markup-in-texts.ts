import {isObject} from '../../core/feed-format/scalars.js';
import type {CheckFinding} from './check-finding.js';
import {eachOfKind} from './visit-fields.js';

const tags = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>|&(?:amp|lt|gt|quot|nbsp|[a-z]+uml|#\d{2,5});/i;

/** Finds texts with tags or entities, which readers would see as code. */
export const markup = (document: unknown): readonly CheckFinding[] => {
  const found: CheckFinding[] = [];
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
