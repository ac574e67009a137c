import {createMessageGroup} from '../message-group.js';
import type {StatementMessages} from './messages.js';

const fi: StatementMessages = {
  union: 'Euroopan unioni',
  coFunded: 'Euroopan unionin osarahoittama',
  fundNames: {
    erdf: 'Euroopan aluekehitysrahasto',
    esf: 'Euroopan sosiaalirahasto',
    'cohesion-fund': 'Koheesiorahasto',
  },
};

const sv: StatementMessages = {
  union: 'Europeiska unionen',
  coFunded: 'Medfinansieras av Europeiska unionen',
  fundNames: {
    erdf: 'Europeiska regionala utvecklingsfonden',
    esf: 'Europeiska socialfonden',
    'cohesion-fund': 'Sammanhållningsfonden',
  },
};

const en: StatementMessages = {
  union: 'European Union',
  coFunded: 'Co-funded by the European Union',
  fundNames: {
    erdf: 'European Regional Development Fund',
    esf: 'European Social Fund',
    'cohesion-fund': 'Cohesion Fund',
  },
};

/** The text about the Union's support that the law requires. */
export const statementMessages = {fi, sv, en};

/** A locale with these messages. */
export const statementLocale = createMessageGroup('statement', statementMessages);
