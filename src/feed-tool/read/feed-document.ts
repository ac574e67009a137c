import type {Project, Publication} from '../../core/model/feed.js';
import {isObject} from '../../core/feed-format/scalars.js';
import type {Imported} from '../convert/import-result.js';
import type {Mapping} from '../convert/mapping.js';
import type {Remark} from '../convert/remark.js';
import {UnreadableSource} from './unreadable.js';

const recordsIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Reads a feed of this tool as a source, without any change. */
export const importFeedDocument = (
  document: Readonly<Record<string, unknown>>,
  mapping: Mapping,
  source: string,
): Imported => {
  const version = document['version'];
  if (typeof version === 'string' && !version.startsWith('1.'))
    throw new UnreadableSource(`is a feed of version ${version}, and this tool reads version 1`);
  const remarks: Remark[] = [{source, kind: 'note', message: 'is a feed already: it is taken over as it is'}];
  if (document['next'] !== undefined) {
    remarks.push({
      source,
      kind: 'source',
      message:
        'is one page of a feed that goes on ("next"): only this page is read; sixcity mirror copies all of them',
    });
  }
  const read = (name: string, title: string): readonly unknown[] =>
    recordsIn(document[name]).filter((one, index) => {
      const isRecord = isObject(one) && typeof one['id'] === 'string' && one[title] !== undefined;
      if (!isRecord)
        remarks.push({
          source,
          kind: 'left-out',
          row: index + 1,
          column: name,
          message: `has no id or no ${title}, so it is left out`,
        });
      return isRecord;
    });
  const projects = read('projects', 'name') as readonly Project[];
  const publications = read('publications', 'title') as readonly Publication[];
  const envelope = Object.fromEntries(
    Object.entries(document)
      .filter(([name]) => name !== 'next' && name !== 'count')
      .map(([name, value]) => [name, name === 'projects' || name === 'publications' ? [] : value]),
  );
  const {language} = document;
  return {
    source,
    projects,
    publications,
    themes: [],
    cities: [],
    funds: [],
    language: typeof language === 'string' ? language : undefined,
    rows: recordsIn(document['projects']).length + recordsIn(document['publications']).length,
    remarks,
    mapping,
    envelope,
    isFeed: true,
  };
};
