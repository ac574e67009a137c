import {stages} from '../../core/model/funding-record.js';
import {defaultLevels} from '../../core/model/default-levels.js';
import {headerKey} from '../convert/headers/header-key.js';
import {statusOfText} from '../convert/known-values.js';

/** Words that offices use for the fixed values of the feed format. */
const stageWords: Readonly<Record<(typeof stages)[number], readonly string[]>> = {
  planned: ['suunniteltu', 'haettu', 'planerad', 'sökt', 'planned', 'applied'],
  awarded: ['myönnetty', 'sidottu', 'beviljad', 'beviljat', 'awarded', 'granted', 'committed'],
  paid: ['maksettu', 'toteutunut', 'utbetald', 'utbetalt', 'betald', 'paid', 'spent'],
};
const typeWords: Readonly<Record<string, readonly string[]>> = {
  report: [
    'raportti',
    'selvitys',
    'loppuraportti',
    'julkaisu',
    'rapport',
    'utredning',
    'slutrapport',
    'study',
  ],
  book: ['kirja', 'opas', 'käsikirja', 'bok', 'handbok', 'guide', 'handbook', 'guidebook'],
  article: ['artikkeli', 'artikel', 'kirjoitus'],
  'article-journal': ['lehtiartikkeli', 'tidskriftsartikel', 'tieteellinen artikkeli', 'journal article'],
  webpage: ['verkkosivu', 'verkkosivusto', 'sivu', 'webbsida', 'webbplats', 'web page', 'website'],
  thesis: ['opinnäytetyö', 'väitöskirja', 'gradu', 'examensarbete', 'avhandling', 'dissertation'],
  document: ['asiakirja', 'muu', 'dokument', 'annat', 'other'],
  motion_picture: ['video', 'elokuva', 'film', 'movie'],
  speech: ['esitys', 'presentation', 'föredrag'],
};
/** The types of CSL 1.0.2. */
const cslTypes = new Set(
  (
    'article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection ' +
    'dataset document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case ' +
    'legislation manuscript map motion_picture musical_score pamphlet paper-conference patent performance ' +
    'periodical personal_communication post post-weblog regulation report review review-book software song speech ' +
    'standard thesis treaty webpage'
  ).split(' '),
);
const levelWords: Readonly<Record<string, readonly string[]>> = {
  framework: [
    'viitekehykset',
    'teoreettinen viitekehys',
    'teoria',
    'referensramar',
    'framework',
    'frameworks',
  ],
  handbook: ['opas', 'oppaat', 'käsikirjat', 'handböcker', 'guide', 'handbooks', 'guidebook'],
  application: [
    'sovellus',
    'esimerkki',
    'sovellusesimerkit',
    'tillämpning',
    'exempel',
    'application',
    'example',
  ],
};

const lookUp = (words: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(words).flatMap(([id, list]) =>
      [id, ...list].map((word) => [headerKey(word), id] as const),
    ),
  );
const [stagesByWord, typesByWord] = [lookUp(stageWords), lookUp(typeWords)];
const levelsByWord = new Map([
  ...lookUp(levelWords),
  ...defaultLevels.flatMap(({id, name}) =>
    (typeof name === 'string' ? [name] : Object.values(name)).map((word) => [headerKey(word), id] as const),
  ),
]);

/** A fixed value by its own name, or by a word of an office; undefined if it is unknown. */
export const choiceOf = (word: string, choice: readonly string[]): string | undefined =>
  choice.find((one) => one === word) ??
  choice.find((one) => one === statusOfText(word)) ??
  choice.find((one) => one === stagesByWord.get(headerKey(word)));
/** The CSL type of a publication; undefined if it is unknown. */
export const typeOf = (word: string): string | undefined =>
  cslTypes.has(word) ? word : typesByWord.get(headerKey(word));
export const levelOf = (word: string): string | undefined => levelsByWord.get(headerKey(word));
