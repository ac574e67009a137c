import type {Imported} from '../../feed-tool/convert/import-result.js';
import {isFinding, sentenceOf, type Remark} from '../../feed-tool/convert/remark.js';
import type {Changes} from '../../feed-tool/merge/merge-into.js';
import type {MessageLanguage} from '../../feed-tool/messages/translate.js';
import {toned} from '../io/terminal.js';
import {summaryTexts, type SummaryTexts} from './summary-texts.js';

/** How many remarks of one kind are printed. The report has all of them. */
const shownEach = 5;

export interface Summary {
  readonly imported: readonly Imported[];
  readonly remarks: readonly Remark[];
  readonly changes: Changes | undefined;
  readonly target: string | undefined;
  readonly report: string | undefined;
  readonly language: MessageLanguage;
}

/** Summarises an import for the terminal. */
export const importSummary = ({imported, remarks, changes, target, report, language}: Summary): string => {
  const texts = summaryTexts[language];
  const lines: string[] = [];
  const said = new Set<Remark>();
  for (const {source, sheet, rows, projects, publications} of imported) {
    const made = [
      ...(projects.length > 0 || publications.length === 0 ? [texts.projects(projects.length)] : []),
      ...(publications.length > 0 ? [texts.publications(publications.length)] : []),
    ];
    const label = sheet === undefined ? source : `${source}, ${sheet}`;
    const several = imported.filter((one) => one.source === source).length > 1;
    const own = remarks.filter(
      (remark) => remark.source === source && !said.has(remark) && (!several || remark.sheet === sheet),
    );
    for (const remark of own) said.add(remark);
    lines.push(toned('bold', `${label}: ${texts.rows(rows)}, ${made.join(', ')}`));
    lines.push(...remarkLines(own, language));
  }
  lines.push(
    ...remarkLines(
      remarks.filter((remark) => !said.has(remark)),
      language,
    ),
  );
  if (changes) {
    lines.push(texts.changes(changes.added.length, changes.changed.length, changes.gone.length));
    if (changes.gone.length > 0) lines.push(`  ${texts.gone}: ${some(changes.gone, texts)}`);
  }
  const findings = remarks.filter(isFinding).length;
  lines.push(`${target === undefined ? texts.printed : texts.written(target)}; ${texts.findings(findings)}`);
  if (report !== undefined) lines.push(texts.report(report));
  return `${lines.join('\n')}\n`;
};

const some = (ids: readonly string[], texts: SummaryTexts): string =>
  ids.slice(0, shownEach).join(', ') + (ids.length > shownEach ? texts.more(ids.length - shownEach) : '');

/** Remarks are grouped by kind, and the first few of each kind are printed. Findings come before notes. */
const remarkLines = (remarks: readonly Remark[], language: MessageLanguage): readonly string[] => {
  const groups = new Map<string, Remark[]>();
  for (const remark of [...remarks.filter(isFinding), ...remarks.filter((one) => !isFinding(one))]) {
    const key = `${remark.kind} ${remark.column ?? ''} ${remark.message.replace(/"[^"]*"|\d+/g, '')}`;
    groups.set(key, [...(groups.get(key) ?? []), remark]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const tone = first && isFinding(first) ? 'yellow' : 'dim';
    const rest = group.length - shownEach;
    return [
      ...group.slice(0, shownEach).map((remark) => toned(tone, `  ${sentenceOf(remark, language)}`)),
      ...(rest > 0 ? [toned(tone, `  ${summaryTexts[language].moreAlike(rest)}`)] : []),
    ];
  });
};
