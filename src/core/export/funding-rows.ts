import type {FundingSummary} from '../funding/summarise.js';
import type {Sum} from '../funding/sums.js';
import type {Measure} from '../model/amounts.js';
import type {Status} from '../model/feed.js';
import type {ProjectFacetName} from '../query/project-facets.js';
import type {CsvEntry, CsvRow} from './csv.js';
import {localizedText, originEntries, type ExportContext} from './export-context.js';
import {actionsLocale} from '../i18n/messages/actions-messages.js';
import {tableLocale} from '../i18n/messages/table-messages.js';
import {amountLocale} from '../i18n/messages/amount-messages.js';
import {fieldLocale} from '../i18n/messages/field-messages.js';

/** The key of the shared row in a table for machines. No id contains white space, so it cannot be an id. */
const sharedKey = '(shared projects)';

/** The rows of a funding summary, each with its sum and the number of projects that state it. */
export const fundingRows = (
  {rows, shared, headline}: FundingSummary,
  {measure, by}: {readonly measure: Measure; readonly by: ProjectFacetName},
  context: ExportContext,
): readonly CsvRow[] => {
  const {messages} = amountLocale(fieldLocale(tableLocale(actionsLocale(context.locale))));
  const origin = originEntries(context);
  const figures = (projects: number, sum: Sum | undefined): readonly CsvEntry[] => {
    const number: CsvEntry = ['projects', messages.projectsColumn, projects];
    if (!headline) return [number];
    const {currency, stage} = headline;
    return [
      number,
      [
        [measure, currency, ...(stage === 'unstated' ? [] : [stage])].join('-'),
        `${messages.amountLabel(messages.measure[measure], messages.stage[stage])}, ${currency}`,
        sum && sum.cents / 100,
      ],
      ['stated', messages.statedColumn, sum?.stated ?? 0],
      [
        'approximate',
        messages.csv.precision,
        sum?.approximate ? 'true' : undefined,
        sum?.approximate ? messages.about('').trim() : undefined,
      ],
    ];
  };
  const nameOf = (key: string | undefined, name: Parameters<typeof localizedText>[0]): string => {
    if (by === 'status' && key !== undefined) return messages.statusGroup[key as Status];
    return localizedText(name, context) ?? messages.unknownRow;
  };
  const label = messages.byFacet[by];
  return [
    ...rows.map(({key, name, projects, sum}) => [
      [[by, label, key, nameOf(key, name)] as const, ...figures(projects, sum)],
      origin,
    ]),
    ...(shared
      ? [
          [
            [
              [by, label, sharedKey, messages.sharedProjects] as const,
              ...figures(shared.projects, shared.sum),
            ],
            origin,
          ],
        ]
      : []),
  ];
};
