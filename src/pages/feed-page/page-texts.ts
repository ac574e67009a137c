import type {Severity} from '../../core/model/finding.js';
import type {AdviceTexts} from '../../feed-tool/check/advice.js';
import type {RemarkKind} from '../../feed-tool/map/remark.js';
import {fiAdvice} from './fi-advice.js';
import {svAdvice} from './sv-advice.js';

/** What the page says as it works; what stands on it from the start is written by the demo's templates. */
export interface PageTexts extends Readonly<Record<Severity, string>> {
  readonly reading: string;
  readonly failed: string;
  readonly done: (projects: number, publications: number, findings: number) => string;
  readonly more: (count: number) => string;
  /** What a remark comes to; undefined where the tool's own words, which are English, are enough. */
  readonly remarks?: Readonly<Record<RemarkKind, string>>;
  /** What a line of a table is called. */
  readonly row: string;
  /** What to do about a finding, by its kind; undefined as above. */
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
    remarks: {
      'left-out': 'rivi jää pois',
      unknown: 'arvoa ei voitu lukea, joten se jää tuntemattomaksi',
      disagreement: 'lähteet ovat eri mieltä',
      source: 'koskee koko lähdettä tai saraketta',
      note: 'luettu, hyvä tietää',
    },
    row: 'rivi',
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
    remarks: {
      'left-out': 'raden lämnas bort',
      unknown: 'värdet kunde inte läsas och förblir okänt',
      disagreement: 'källorna säger olika',
      source: 'gäller hela källan eller kolumnen',
      note: 'läst, bra att veta',
    },
    row: 'rad',
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
    row: 'row',
    more: (count) => `And ${en(count, ['remark', 'remarks'])} more.`,
    error: 'Error',
    warning: 'Warning',
    info: 'For information',
  },
} satisfies Readonly<Record<string, PageTexts>>;

export const textsOf = (language: string): PageTexts =>
  Object.hasOwn(texts, language) ? texts[language as keyof typeof texts] : texts.en;
