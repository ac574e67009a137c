/** An entry of RIS, and the line on which it begins. */
export interface RisEntry {
  readonly line: number;
  readonly text: string;
  /** Whether the type is missing. The entry is then read as a generic document. */
  readonly hasNoType: boolean;
}

const tagLine = /^\s*([A-Z][A-Z0-9])[ \t]{0,3}-[ \t]?(.*)$/;

/**
 * Finds the entries of a RIS file. The type may come after other tags. An entry ends with ER, or where a second
 * type begins. Each entry is rewritten in the form that the RIS parser expects: the type first, uniform line ends.
 */
export const risEntries = (text: string): readonly RisEntry[] => {
  const found: RisEntry[] = [];
  let current: {readonly line: number; readonly tags: [string, string][]} | undefined;
  const close = (): void => {
    if (current?.tags.some(([tag]) => tag !== 'ER')) found.push(written(current));
    current = undefined;
  };
  const lines = text.replace(/^\ufeff/, '').split(/\r*\n|\r/);
  for (const [index, line] of lines.entries()) {
    const [, tag = '', value = ''] = tagLine.exec(line) ?? [];
    if (tag === '') {
      const last = current?.tags.at(-1);
      // A long value continues on the next line.
      if (last && line.trim() !== '') last[1] = `${last[1]} ${line.trim()}`;
      continue;
    }
    if (tag === 'TY' && current?.tags.some(([known]) => known === 'TY')) close();
    current ??= {line: index + 1, tags: []};
    if (tag === 'ER') close();
    else current.tags.push([tag, value.trim()]);
  }
  close();
  return found;
};

const dateTags = ['PY', 'Y1', 'DA', 'Y2'];
const written = ({
  line,
  tags,
}: {
  readonly line: number;
  readonly tags: readonly (readonly [string, string])[];
}): RisEntry => {
  const type = tags.find(([tag]) => tag === 'TY')?.[1] ?? '';
  const others = tags
    .filter(([tag]) => tag !== 'TY')
    .map(([tag, value]) => [tag, dateTags.includes(tag) ? dateOf(value) : value] as const);
  const all = [['TY', type === '' ? 'GEN' : type] as const, ...others, ['ER', ''] as const];
  return {line, text: all.map(([tag, value]) => `${tag}  - ${value}\n`).join(''), hasNoType: type === ''};
};

/** "2016/09//" is September 2016: empty parts are left out. */
const dateOf = (value: string): string => {
  const [, year, month = '', day = ''] =
    /^(\d{4})(?:[/-](\d{0,2}))?(?:[/-](\d{0,2}))?(?:\/.*)?$/.exec(value.trim()) ?? [];
  if (year === undefined) return value;
  const parts = [year, month.padStart(month === '' ? 0 : 2, '0'), day.padStart(day === '' ? 0 : 2, '0')];
  return parts[1] === '' ? year : parts.filter(Boolean).join('/');
};
