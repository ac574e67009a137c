/** Every message in each language, for tools and tests. Widgets import the groups that they need. */
import {controlsMessages} from './controls-messages.js';
import {fieldMessages} from './field-messages.js';
import {amountMessages} from './amount-messages.js';
import {embedMessages} from './embed-messages.js';
import {actionsMessages} from './actions-messages.js';
import {coreEn} from './en.js';
import {coreFi} from './fi.js';
import {fundingMessages} from './funding-messages.js';
import {mapMessages} from './map-messages.js';
import type {Messages} from './messages.js';
import {publicationMessages} from './publication-messages.js';
import {statementMessages} from './statement-messages.js';
import {coreSv} from './sv.js';
import {tableMessages} from './table-messages.js';

const all = (core: typeof coreEn, language: 'fi' | 'sv' | 'en'): Messages => ({
  ...core,
  ...embedMessages[language],
  ...amountMessages[language],
  ...fieldMessages[language],
  ...controlsMessages[language],
  ...publicationMessages[language],
  ...fundingMessages[language],
  ...tableMessages[language],
  ...mapMessages[language],
  ...statementMessages[language],
  ...actionsMessages[language],
});

export const fi = all(coreFi, 'fi');
export const sv = all(coreSv, 'sv');
export const en = all(coreEn, 'en');
