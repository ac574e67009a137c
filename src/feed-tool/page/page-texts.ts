import type {Severity} from '../../feed/record-reader.js';

/** What the page says as it works; what stands on it from the start is written by the demo's templates. */
export interface PageTexts extends Readonly<Record<Severity, string>> {
  readonly reading: string;
  readonly failed: string;
  readonly done: (projects: number, publications: number, findings: number) => string;
  readonly more: (count: number) => string;
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

const texts: Readonly<Record<'fi' | 'sv' | 'en', PageTexts>> = {
  fi: {
    reading: 'Luetaan…',
    failed: 'Tiedostosta ei saatu syötettä.',
    done: (projects, publications, findings) =>
      `Valmis. ${fi(projects, ['hanke', 'hanketta'])}, ${fi(publications, ['julkaisu', 'julkaisua'])}, ${fi(findings, ['huomautus', 'huomautusta'])}.`,
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
    more: (count) => `And ${en(count, ['remark', 'remarks'])} more.`,
    error: 'Error',
    warning: 'Warning',
    info: 'For information',
  },
};

export const textsOf = (language: string): PageTexts =>
  language === 'fi' || language === 'sv' ? texts[language] : texts.en;
