import type {Imported} from '../../feed-tool/map/imported.js';
import {isFinding, sentenceOf, type Remark} from '../../feed-tool/map/remark.js';
import type {Changes} from '../../feed-tool/merge/merge-into.js';
import {toned} from '../io/terminal.js';

/** How many remarks of one sort are shown; the report has them all. */
const shownEach = 5;
const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** What an import came to, for people. */
export const importSummary = (
  imported: readonly Imported[],
  remarks: readonly Remark[],
  changes: Changes | undefined,
  target: string | undefined,
  report: string | undefined,
): string => {
  const lines: string[] = [];
  for (const {source, rows, projects, publications} of imported) {
    const made = [
      ...(projects.length > 0 || publications.length === 0 ? [plural(projects.length, 'project')] : []),
      ...(publications.length > 0 ? [plural(publications.length, 'publication')] : []),
    ];
    lines.push(toned('bold', `${source}: ${plural(rows, 'row')}, ${made.join(', ')}`));
    lines.push(...remarkLines(remarks.filter((remark) => remark.source === source)));
  }
  const others = remarks.filter((remark) => !imported.some(({source}) => source === remark.source));
  lines.push(...remarkLines(others));
  if (changes) {
    lines.push(
      `${plural(changes.added.length, 'record')} added, ${changes.changed.length} changed, ${changes.gone.length} no longer in the list`,
    );
    if (changes.gone.length > 0)
      lines.push(`  no longer in the list, kept in the feed: ${some(changes.gone)}`);
  }
  const findings = remarks.filter(isFinding).length;
  lines.push(`${target === undefined ? 'printed' : `written to ${target}`}; ${plural(findings, 'finding')}`);
  if (report !== undefined) lines.push(`everything that was said is in ${report}`);
  return `${lines.join('\n')}\n`;
};

const some = (ids: readonly string[]): string =>
  ids.slice(0, shownEach).join(', ') + (ids.length > shownEach ? ` and ${ids.length - shownEach} more` : '');

/** Remarks of one sort stand together, the first few of them written out. */
const remarkLines = (remarks: readonly Remark[]): readonly string[] => {
  const groups = new Map<string, Remark[]>();
  for (const remark of remarks) {
    const key = `${remark.kind} ${remark.column ?? ''} ${remark.message.replace(/"[^"]*"|\d+/g, '')}`;
    groups.set(key, [...(groups.get(key) ?? []), remark]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const tone = first && isFinding(first) ? 'yellow' : 'dim';
    const rest = group.length - shownEach;
    return [
      ...group.slice(0, shownEach).map((remark) => toned(tone, `  ${sentenceOf(remark)}`)),
      ...(rest > 0 ? [toned(tone, `  ... and ${rest} more like the last`)] : []),
    ];
  });
};
