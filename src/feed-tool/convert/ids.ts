import type {Project} from '../../core/model/feed.js';

/**
 * A 53-bit hash of a text as 11 letters and digits. Among 100,000 projects the chance of a collision is one in a
 * million.
 */
export const idHash = (text: string): string => {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 0x9e3779b1);
    b = Math.imul(b ^ code, 0x5f356495);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return (4294967296 * (0x1fffff & b) + (a >>> 0)).toString(36).padStart(11, '0');
};

/** A text as an id: no white space, at most 200 characters. */
export const idOf = (text: string): string => text.trim().replace(/\s+/gu, '-').slice(0, 200);

const nameOf = (text: Project['name'] | undefined): string =>
  text === undefined ? '' : typeof text === 'string' ? text : (Object.values(text)[0] ?? '');

export interface Unnamed {
  readonly project: Omit<Project, 'id'>;
  /** The list's own id or code. */
  readonly given: string | undefined;
}

/**
 * Stable ids for the rows of a list, independent of the order of the rows. The id is the list's own code, or a hash
 * of name and lead. Rows that share an id get a suffix made of their dates and places, or of their number if these
 * are equal too.
 */
export const idsOf = (
  rows: readonly Unnamed[],
): readonly {readonly id: string; readonly isShared: boolean}[] => {
  const bases = rows.map(({project, given}) =>
    given === undefined
      ? `p${idHash(`${nameOf(project.name)}\n${nameOf(project.lead?.name)}`)}`
      : idOf(given),
  );
  const groups = new Map<string, number[]>();
  for (const [index, base] of bases.entries()) {
    const key = base.toLowerCase();
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  }
  const taken = new Set<string>(groups.keys());
  const ids = bases.map((id) => ({id, isShared: false}));
  for (const group of groups.values()) {
    if (group.length === 1) continue;
    const details = group.map((index) => [index, detailOf(rows[index])] as const);
    // The order of the rows must not matter, so the rows are sorted by their details. The first keeps the plain
    // id.
    details.sort((a, b) => (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : a[0] - b[0]));
    for (const [rank, [index, detail]] of details.entries()) {
      const base = bases[index] ?? '';
      let id = base;
      for (let number = 1; rank > 0 && (id === base || taken.has(id.toLowerCase())); number++) {
        id = `${base.slice(0, 180)}-${idHash(detail)}${number > 1 ? `-${number}` : ''}`;
      }
      taken.add(id.toLowerCase());
      ids[index] = {id, isShared: true};
    }
  }
  return ids;
};

const detailOf = (row: Unnamed | undefined): string => {
  const project = row?.project;
  return JSON.stringify([
    nameOf(project?.name),
    nameOf(project?.lead?.name),
    project?.start,
    project?.end,
    project?.fund,
    project?.location,
    project?.funding,
  ]);
};
