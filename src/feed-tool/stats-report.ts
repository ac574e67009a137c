import type {MessageLanguage} from './messages/translate.js';
import {statsFacets, type FeedStats} from './stats.js';
import {statsTexts} from './messages/stats-messages.js';

interface Section {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
const formatSum = (sum: number, language: MessageLanguage): string =>
  sum.toLocaleString(language === 'en' ? 'en-GB' : language, {maximumFractionDigits: 2});

const sectionsOf = (
  {counts, sums, completeness, languages, ...stats}: FeedStats,
  language: MessageLanguage,
): readonly Section[] => {
  const texts = statsTexts[language];
  const {outOf, facets, columns} = texts;
  return [
    {
      title: texts.records,
      head: [columns.list, columns.records],
      rows: [
        [
          texts.projects,
          stats.coverage === undefined ? String(stats.projects) : outOf(stats.projects, stats.coverage),
        ],
        [texts.publications, String(stats.publications)],
      ],
    },
    ...statsFacets.map((name) => ({
      title: facets[name],
      head: [facets[name], texts.projects],
      rows: counts[name].map(({value, count}) => [texts.values[value] ?? value, String(count)]),
    })),
    {
      title: texts.sums,
      head: [columns.measure, columns.stage, columns.sum, columns.stated],
      rows: sums.map(({measure, stage, currency, sum, projects}) => [
        texts.measures[measure] ?? measure,
        texts.values[stage] ?? stage,
        `${formatSum(sum, language)} ${currency}`,
        texts.statedBy(projects, stats.projects),
      ]),
    },
    {
      title: texts.completeness,
      head: [columns.field, columns.filled],
      rows: [...completeness, ...languages].map(({field, filled, of}) => [field, outOf(filled, of)]),
    },
  ];
};

/** Formats the statistics as columns of text. */
export const statsTable = (stats: FeedStats, language: MessageLanguage = 'en'): string =>
  sectionsOf(stats, language)
    .filter(({rows}) => rows.length > 0)
    .map(({title, head, rows}) => {
      const widths = head.map((cell, index) =>
        Math.max(cell.length, ...rows.map((row) => row[index]?.length ?? 0)),
      );
      const lines = rows.map((row) =>
        `  ${row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  ')}`.trimEnd(),
      );
      return [title, ...lines, ''].join('\n');
    })
    .join('\n');

const escaped = (cell: string): string => cell.replaceAll('|', '\\|');

/** Formats the same statistics as Markdown, for a report. */
export const statsMarkdown = (stats: FeedStats, language: MessageLanguage = 'en'): string =>
  sectionsOf(stats, language)
    .filter(({rows}) => rows.length > 0)
    .map(({title, head, rows}) =>
      [
        `## ${title}`,
        '',
        ...[head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(escaped).join(' | ')} |`),
        '',
      ].join('\n'),
    )
    .join('\n');
