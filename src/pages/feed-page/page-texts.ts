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
        ? `Huomaa: saraketta ${columns} ei luettu. Valitse, mitä se tarkoittaa.`
        : `Huomaa: sarakkeita ${columns} ei luettu. Valitse, mitä ne tarkoittavat.`,
    columnsHelp: 'Sarakkeet ja kolme ensimmäistä riviä',
    column: 'Sarake',
    sample: 'Ensimmäiset rivit',
    meaning: 'Mikä se on',
    meaningOf: (column) => `Mikä sarake ${column} on`,
    notRead: '– ei lueta –',
    textLanguage: 'Tekstien kieli',
    saveMapping: 'Tallenna määritys',
    saveMappingHelp: 'Määritystä (mapping.json) voi käyttää myös komennossa sixcity import --mapping.',
    advice: fiAdvice,
    more: (count) => `Lisäksi ${fi(count, ['huomautus', 'huomautusta'])}.`,
    error: 'Virhe',
    warning: 'Varoitus',
    info: 'Huomaa',
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
        ? `Observera: kolumnen ${columns} lästes inte. Välj vad den betyder.`
        : `Observera: kolumnerna ${columns} lästes inte. Välj vad de betyder.`,
    columnsHelp: 'Kolumnerna och de tre första raderna',
    column: 'Kolumn',
    sample: 'De första raderna',
    meaning: 'Vad den är',
    meaningOf: (column) => `Vad kolumnen ${column} är`,
    notRead: '– läses inte –',
    textLanguage: 'Texternas språk',
    saveMapping: 'Spara mappningen',
    saveMappingHelp: 'Mappningen (mapping.json) kan också användas i kommandot sixcity import --mapping.',
    advice: svAdvice,
    more: (count) => `Dessutom ${sv(count, ['anmärkning', 'anmärkningar'])}.`,
    error: 'Fel',
    warning: 'Varning',
    info: 'Observera',
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
        ? `Note: the column ${columns} was not read. Choose what it means.`
        : `Note: the columns ${columns} were not read. Choose what they mean.`,
    columnsHelp: 'The columns and the first three rows',
    column: 'Column',
    sample: 'First rows',
    meaning: 'What it is',
    meaningOf: (column) => `What the column ${column} is`,
    notRead: '– not read –',
    textLanguage: 'Language of the texts',
    saveMapping: 'Save the mapping',
    saveMappingHelp: 'The mapping (mapping.json) also works with the command sixcity import --mapping.',
    more: (count) => `And ${en(count, ['remark', 'remarks'])} more.`,
    error: 'Error',
    warning: 'Warning',
    info: 'Note',
  },
} satisfies Readonly<Record<string, PageTexts>>;

export const textsOf = (language: string): PageTexts =>
  Object.hasOwn(texts, language) ? texts[language as keyof typeof texts] : texts.en;
