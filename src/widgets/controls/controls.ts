/** What a reader needs when he starts to choose. Importing this provides it. */
import {createNarrowing} from '../../core/query/narrowing.js';
import {controlsLocale} from '../../core/i18n/messages/controls-messages.js';
import {controlsChunk} from '../controllers/controls-module.js';
import {badgeTemplate, chosenName} from './badge-template.js';
import {chipsTemplate, ignoredTemplate, noMatchesTemplate} from './chips-template.js';
import {controlsStyles} from './controls-styles.js';
import {scrollToDeepLink} from './deep-link.js';
import {createHighlight} from './highlight.js';
import {doneTemplate, panelTemplate} from './panel-template.js';
import {UrlAndLinkSync} from './url-and-link-sync.js';

controlsChunk.provide({
  styles: [controlsStyles],
  narrowing: createNarrowing,
  createQuerySync: (holder) => new UrlAndLinkSync(holder),
  scrollToDeepLink,
  createHighlight,
  matchingText: ([count, counted], [all, allCounted], locale) => {
    const {messages, formats} = controlsLocale(locale);
    return messages.matching(formats.number(count), counted, formats.number(all), allCounted);
  },
  badgeTemplate,
  chosenName,
  panelTemplate,
  doneTemplate,
  chipsTemplate,
  ignoredTemplate,
  noMatchesTemplate,
});
