import {createMessageGroup} from '../message-group.js';
import type {EmbedMessages} from './messages.js';

const fi: EmbedMessages = {
  unknownWidget: 'Osoitteessa pyydettyä näkymää ei ole.',
};

const sv: EmbedMessages = {
  unknownWidget: 'Vyn som adressen anger finns inte.',
};

const en: EmbedMessages = {
  unknownWidget: 'There is no such view as the address asks for.',
};

/** Messages of embed.html. */
export const embedMessages = {fi, sv, en};

/** A locale with these messages. */
export const embedLocale = createMessageGroup('embed', embedMessages);
