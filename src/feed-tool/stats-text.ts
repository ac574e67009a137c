import type {FeedStats} from './stats.js';

interface Section {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
const formatSum = (sum: number): string => sum.toLocaleString('en-GB', {maximumFractionDigits: 2});
const names = {status: 'Status', city: 'City', fund: 'Fund', theme: 'Theme', year: 'Year of start'} as const;

const sectionsOf = ({counts, sums, completeness, languages, ...stats}: FeedStats): readonly Section[] => [
  {
    title: 'Records',
    head: ['list', 'records'],
    rows: [
      [
        'projects',
        stats.coverage === undefined ? String(stats.projects) : `${stats.projects} of ${stats.coverage}`,
      ],
      ['publications', String(stats.publications)],
    ],
  },
  ...Object.entries(counts).map(([name, rows]) => ({
    title: names[name as keyof typeof names],
    head: [name, 'projects'],
    rows: rows.map(({value, count}) => [value, String(count)]),
  })),
  {
    title: 'Sums',
    head: ['measure', 'stage', 'sum', 'stated by'],
    rows: sums.map(({measure, stage, currency, sum, projects}) => [
      measure,
      stage,
      `${formatSum(sum)} ${currency}`,
      `${projects} of ${stats.projects} projects`,
    ]),
  },
  {
    title: 'Completeness',
    head: ['field', 'filled'],
    rows: [...completeness, ...languages].map(({field, filled, of}) => [field, `${filled} of ${of}`]),
  },
];

/** The figures as columns of text. */
export const statsTable = (stats: FeedStats): string =>
  sectionsOf(stats)
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

/** The same figures as Markdown, for a report. */
export const statsMarkdown = (stats: FeedStats): string =>
  sectionsOf(stats)
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
