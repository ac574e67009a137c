import type {Severity} from '../../core/model/finding.js';
import type {AdviceTexts} from '../../feed-tool/messages/advice-en.js';
import {fiAdvice} from '../../feed-tool/messages/advice-fi.js';
import {svAdvice} from '../../feed-tool/messages/advice-sv.js';

/** Texts that the page shows while it works. The static texts of the page are in the templates of `demo`. */
export interface PageTexts extends Readonly<Record<Severity, string>> {
  readonly reading: string;
  readonly failed: string;
  readonly done: (projects: number, publications: number, findings: number) => string;
  readonly more: (count: number) => string;
  /** The same message, if columns were not read. */
  readonly doneBut: (count: number) => string;
  readonly columnsOf: (source: string) => string;
  readonly unread: (count: number, columns: string) => string;
  readonly columnsHelp: string;
  readonly column: string;
  readonly sample: string;
  readonly meaning: string;
  readonly meaningOf: (column: string) => string;
  readonly notRead: string;
  readonly textLanguage: string;
  readonly saveMapping: string;
  readonly saveMappingHelp: string;
  /** Advice about a finding, by its code; undefined if there is none. */
  readonly advice?: AdviceTexts;
}
type Forms = readonly [one: string, other: string];
const counter =
  (language: string) =>
  (count: number, [one, other]: Forms): string =>
    `${count.toLocaleString(language)} ${new Intl.PluralRules(language).select(count) === 'one' ? one : other}`;
const [fi, sv, en] = ['fi', 'sv', 'en-GB'].map(counter) as [
  ReturnType<typeof counter>,
  ReturnType<typeof counter>,
  ReturnType<typeof counter>,
];

const texts = {
  fi: {
    reading: 'Luetaan…',
    failed: 'Tiedostosta ei saatu syötettä.',
    done: (projects, publications, findings) =>
      `Valmis. ${fi(projects, ['hanke', 'hanketta'])}, ${fi(publications, ['julkaisu', 'julkaisua'])}, ${fi(findings, ['huomautus', 'huomautusta'])}.`,
    doneBut: (count) => ` Lukematta jäi ${fi(count, ['sarake', 'saraketta'])}: valitse alta, mitä ne ovat.`,
    columnsOf: (source) => `Sarakkeet: ${source}`,
    unread: (count, columns) =>
      count === 1
        ? `Saraketta ${columns} ei lueta. Valitse, mikä se on.`
        : `Sarakkeita ${columns} ei lueta. Valitse, mitä ne ovat.`,
    columnsHelp: 'Sarakkeet ja kolme ensimmäistä riviä',
    column: 'Sarake',
    sample: 'Ensimmäiset rivit',
    meaning: 'Mikä se on',
    meaningOf: (column) => `Mikä sarake ${column} on`,
    notRead: '– ei lueta –',
    textLanguage: 'Tekstien kieli',
    saveMapping: 'Tallenna määritys',
    saveMappingHelp: 'Määritys (mapping.json) kelpaa myös komennolle sixcity import --mapping.',
    advice: fiAdvice,
    more: (count) => `Lisäksi ${fi(count, ['huomautus', 'huomautusta'])}.`,
    error: 'Virhe',
    warning: 'Varoitus',
    info: 'Tiedoksi',
  },
  sv: {
    reading: 'Läser…',
    failed: 'Filen gav inget flöde.',
    done: (projects, publications, findings) =>
      `Klart. ${sv(projects, ['projekt', 'projekt'])}, ${sv(publications, ['publikation', 'publikationer'])}, ${sv(findings, ['anmärkning', 'anmärkningar'])}.`,
    doneBut: (count) => ` ${sv(count, ['kolumn', 'kolumner'])} lästes inte: välj nedan vad de är.`,
    columnsOf: (source) => `Kolumner: ${source}`,
    unread: (count, columns) =>
      count === 1
        ? `Kolumnen ${columns} läses inte. Välj vad den är.`
        : `Kolumnerna ${columns} läses inte. Välj vad de är.`,
    columnsHelp: 'Kolumnerna och de tre första raderna',
    column: 'Kolumn',
    sample: 'De första raderna',
    meaning: 'Vad den är',
    meaningOf: (column) => `Vad kolumnen ${column} är`,
    notRead: '– läses inte –',
    textLanguage: 'Texternas språk',
    saveMapping: 'Spara mappningen',
    saveMappingHelp: 'Mappningen (mapping.json) duger också för kommandot sixcity import --mapping.',
    advice: svAdvice,
    more: (count) => `Dessutom ${sv(count, ['anmärkning', 'anmärkningar'])}.`,
    error: 'Fel',
    warning: 'Varning',
    info: 'För kännedom',
  },
  en: {
    reading: 'Reading…',
    failed: 'No feed could be made of the file.',
    done: (projects, publications, findings) =>
      `Ready. ${en(projects, ['project', 'projects'])}, ${en(publications, ['publication', 'publications'])}, ${en(findings, ['remark', 'remarks'])}.`,
    doneBut: (count) => ` ${en(count, ['column was', 'columns were'])} not read: choose below what they are.`,
    columnsOf: (source) => `Columns: ${source}`,
    unread: (count, columns) =>
      count === 1
        ? `The column ${columns} is not read. Choose what it is.`
        : `The columns ${columns} are not read. Choose what they are.`,
    columnsHelp: 'The columns and the first three rows',
    column: 'Column',
    sample: 'First rows',
    meaning: 'What it is',
    meaningOf: (column) => `What the column ${column} is`,
    notRead: '– not read –',
    textLanguage: 'Language of the texts',
    saveMapping: 'Save the mapping',
    saveMappingHelp: 'The mapping (mapping.json) is good for the command sixcity import --mapping too.',
    more: (count) => `And ${en(count, ['remark', 'remarks'])} more.`,
    error: 'Error',
    warning: 'Warning',
    info: 'For information',
  },
} satisfies Readonly<Record<string, PageTexts>>;

export const textsOf = (language: string): PageTexts =>
  Object.hasOwn(texts, language) ? texts[language as keyof typeof texts] : texts.en;
