import {bibliographyMessages} from './bibliography-messages.js';
import {rowMessages} from './row-messages.js';
import {operationMessages} from './operation-messages.js';
import {sourceMessages} from './source-messages.js';

/** All messages about rows, columns and lists. */
export const listMessages = [
  ...rowMessages,
  ...sourceMessages,
  ...operationMessages,
  ...bibliographyMessages,
];

/** Words that fill variable parts of messages and need a translation too. */
export const messageWords: Readonly<Record<string, readonly [fi: string, sv: string]>> = {
  date: ['päivämäärä', 'datumet'],
  'start date': ['alkamispäivä', 'startdatumet'],
  'end date': ['päättymispäivä', 'slutdatumet'],
  'start and end': ['alku ja loppu', 'start och slut'],
  sum: ['summa', 'beloppet'],
  lead: ['toteuttaja', 'projektägaren'],
  code: ['koodi', 'koden'],
  id: ['tunnus', 'identifieraren'],
  thousands: ['tuhat', 'tusen'],
  millions: ['miljoona', 'miljoner'],
  milliards: ['miljardi', 'miljarder'],
  unknown: ['tuntematon', 'okänt'],
  nothing: ['ei mitään', 'ingenting'],
  cities: ['kaupungit', 'städer'],
  funds: ['rahastot', 'fonder'],
  levels: ['tasot', 'nivåer'],
  projects: ['hankkeet', 'projekt'],
};
