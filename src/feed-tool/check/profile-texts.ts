import type {MessageLanguage} from '../messages/translate.js';
import type {ProfileReport} from './profile-report.js';

interface ProfileTexts {
  readonly heading: (regulation: string) => string;
  readonly uniqueCode: string;
  readonly period: (period: string) => string;
  readonly update: (months: number) => string;
  readonly day: string;
  readonly updated: string;
  readonly operations: (count: number, period: string) => string;
  readonly others: (count: number) => string;
  readonly met: string;
  readonly notMet: string;
  readonly columns: readonly [paragraph: string, requirement: string, result: string, met: string];
  readonly unmetHeading: string;
  readonly more: (count: number) => string;
  readonly caution: string;
}

export const profileTexts: Readonly<Record<MessageLanguage, ProfileTexts>> = {
  en: {
    heading: (regulation) => `List of operations compared with ${regulation}`,
    uniqueCode: 'each operation has a unique code',
    period: (period) => `the period is stated and is ${period}`,
    update: (months) => `updated within the last ${months} months`,
    day: 'Day of this report',
    updated: 'Data updated',
    operations: (count, period) => `Operations of ${period}: ${count}`,
    others: (count) => `Operations of other periods, not compared: ${count}`,
    met: 'met',
    notMet: 'NOT MET',
    columns: ['Paragraph', 'Requirement', 'Result', 'Operations'],
    unmetHeading: 'Operations that do not meet a requirement',
    more: (count) => `and ${count} more`,
    caution: 'Whether a name is a person’s is guessed from the name: somebody has to look.',
  },
  fi: {
    heading: (regulation) => `Toimien luettelo verrattuna säädökseen: ${regulation}`,
    uniqueCode: 'jokaisella toimella on yksilöivä koodi',
    period: (period) => `ohjelmakausi on kerrottu ja se on ${period}`,
    update: (months) => `päivitetty viimeisten ${months} kuukauden aikana`,
    day: 'Raportin päivä',
    updated: 'Tiedot päivitetty',
    operations: (count, period) => `Kauden ${period} toimia: ${count}`,
    others: (count) => `Muiden kausien toimia, joita ei verrattu: ${count}`,
    met: 'täyttyy',
    notMet: 'EI TÄYTY',
    columns: ['Kohta', 'Vaatimus', 'Tulos', 'Toimia'],
    unmetHeading: 'Toimet, jotka eivät täytä vaatimusta',
    more: (count) => `ja ${count} muuta`,
    caution: 'Henkilön nimi päätellään nimestä: jonkun on katsottava.',
  },
  sv: {
    heading: (regulation) => `Förteckningen över insatser jämförd med ${regulation}`,
    uniqueCode: 'varje insats har en unik kod',
    period: (period) => `perioden anges och är ${period}`,
    update: (months) => `uppdaterad under de senaste ${months} månaderna`,
    day: 'Rapportens datum',
    updated: 'Uppgifterna uppdaterade',
    operations: (count, period) => `Insatser från ${period}: ${count}`,
    others: (count) => `Insatser från andra perioder, inte jämförda: ${count}`,
    met: 'uppfyllt',
    notMet: 'INTE UPPFYLLT',
    columns: ['Punkt', 'Krav', 'Resultat', 'Insatser'],
    unmetHeading: 'Insatser som inte uppfyller ett krav',
    more: (count) => `och ${count} till`,
    caution: 'Om ett namn är en persons gissas av namnet: någon måste titta.',
  },
};

const shownEach = 20;
const cell = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');

/** The report as a page for an auditor: each requirement with its paragraph, then what does not meet it. */
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

/** The same for a terminal: a line for each requirement. */
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
