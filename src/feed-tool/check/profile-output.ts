import type {MessageLanguage} from '../messages/translate.js';
import type {ProfileReport} from './profile-report.js';
import {profileTexts} from '../messages/profile-messages.js';

const shownEach = 20;
const cell = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');

/**
 * Renders the report as an HTML page for an auditor: each requirement with its paragraph and the operations that do
 * not meet it.
 */
export const profileMarkdown = (report: ProfileReport, language: MessageLanguage): string => {
  const texts = profileTexts[language];
  const {regulation, period, date, title, updated, operations, ofOtherPeriods, lines} = report;
  const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  const unmet = lines.filter(({unmet: list}) => list.length > 0);
  return [
    `# ${texts.heading(regulation)}`,
    '',
    `- ${title}`,
    `- ${texts.day}: ${date}`,
    `- ${texts.updated}: ${updated ?? '–'}`,
    `- ${texts.operations(operations, period)}`,
    ...(ofOtherPeriods > 0 ? [`- ${texts.others(ofOtherPeriods)}`] : []),
    '',
    row(texts.columns),
    row(texts.columns.map(() => '---')),
    ...lines.map((line) =>
      row([
        line.paragraph,
        line.title,
        line.isMet ? texts.met : `**${texts.notMet}**`,
        `${line.met} / ${line.of}`,
      ]),
    ),
    '',
    ...(unmet.length === 0 ? [] : [`## ${texts.unmetHeading}`, '']),
    ...unmet.flatMap((line) => [
      `### ${line.paragraph}: ${line.title}`,
      '',
      ...line.unmet.slice(0, shownEach).map(
        ({id, name, value}) =>
          `- ${[id, name, value]
            .filter((part) => part !== undefined && part !== '')
            .map((part) => cell(part ?? ''))
            .join(', ')}`,
      ),
      ...(line.unmet.length > shownEach ? [`- ${texts.more(line.unmet.length - shownEach)}`] : []),
      '',
    ]),
    texts.caution,
    '',
  ].join('\n');
};

/** Renders the report for a terminal: one line for each requirement. */
export const profileText = (report: ProfileReport, language: MessageLanguage): string => {
  const texts = profileTexts[language];
  const {regulation, period, operations, ofOtherPeriods, lines} = report;
  const width = Math.max(...lines.map(({paragraph}) => paragraph.length));
  return [
    texts.heading(regulation),
    texts.operations(operations, period),
    ...(ofOtherPeriods > 0 ? [texts.others(ofOtherPeriods)] : []),
    ...lines.map(({paragraph, title, isMet, met, of, unmet}) => {
      const first = unmet[0];
      const example = first ? ` (${[first.id, first.value].filter(Boolean).join(', ')})` : '';
      return `  ${paragraph.padEnd(width)}  ${isMet ? texts.met : texts.notMet}  ${met} / ${of}  ${title}${example}`;
    }),
    '',
  ].join('\n');
};
