import {headerKey} from './header-key.js';
import {namesConcept, type HeadingConcept} from './heading-concepts.js';

/**
 * Understands a heading that is not in the lists of known headings, by the words in it: "Voraussichtliches oder
 * tatsächliches Datum des Abschlusses" has a word for a date and one for an end. The fields follow Article 49(3) of
 * Regulation (EU) 2021/1060 and Annex XII of Regulation (EU) 1303/2013, whose wording offices use in headings.
 */
interface HeadingRule {
  /**
   * The field of a mapping; an empty text for a column that holds none; undefined for one that somebody has to
   * look at, such as a sum that is neither the Union's nor the total.
   */
  readonly field: string | undefined;
  /** All of these concepts must occur; of an inner list, one of them. */
  readonly all: readonly (HeadingConcept | readonly HeadingConcept[])[];
  readonly none?: readonly HeadingConcept[];
  /** The largest number of words. A single word is evidence only in a short heading. */
  readonly most?: number;
}

const money = ['cost', 'amount', 'rate'] as const;

/** The first matching rule decides, so specific rules come first. */
const rules: readonly HeadingRule[] = [
  {field: '', all: ['contractor']},
  // A partner's share of a budget is not the budget of a project.
  {field: '', all: ['partner', ['cost', 'amount', 'rate']]},
  {field: '', all: ['other'], none: ['purpose']},
  {field: '', all: ['agreement', 'date'], none: ['start', 'end']},
  {field: '', all: ['policy', 'objective'], none: ['specific']},
  {field: 'strategic', all: ['strategic', ['importance', 'operation']], none: ['objective', 'programmePlan']},
  {field: 'rate', all: ['rate', ['cofinancing', 'union']], none: ['date']},
  {field: 'lat', all: ['latitude'], none: ['longitude'], most: 4},
  {field: 'lon', all: ['longitude'], none: ['latitude'], most: 4},
  {field: '', all: ['postcode', 'beneficiary']},
  {field: 'postcode', all: ['postcode'], none: ['name']},
  {field: '', all: ['start', 'end', 'date']},
  {field: 'start', all: ['start', 'date'], none: ['purpose', 'agreement', ...money]},
  {field: 'end', all: ['end', 'date'], none: ['purpose', 'agreement', ...money]},
  {
    field: 'start',
    all: ['start', 'operation'],
    none: ['end', 'purpose', 'name', 'agreement', ...money],
    most: 4,
  },
  {
    field: 'end',
    all: ['end', 'operation'],
    none: ['start', 'purpose', 'name', 'agreement', ...money],
    most: 4,
  },
  {field: 'objectiveCode', all: ['specific', 'objective', 'code'], none: ['name', 'policy']},
  {field: 'objective', all: ['specific', 'objective'], none: ['policy']},
  {field: 'categoryCode', all: ['intervention', 'code'], none: ['name', ...money]},
  {
    field: 'category',
    all: ['intervention'],
    none: [...money, 'national', 'name', 'purpose', 'achievements', 'date'],
  },
  {field: undefined, all: ['national', ['amount', 'cost']], none: ['total', 'union']},
  {field: undefined, all: ['national', 'union', ['amount', 'cost']]},
  {field: 'total', all: ['total', 'cost']},
  {field: 'total', all: ['eligible', 'cost'], none: ['union']},
  {
    field: 'eu',
    all: ['union', ['amount', 'cost', 'cofinancing']],
    none: ['rate', 'date', 'objective', 'name', 'beneficiary'],
  },
  {
    field: 'eu',
    all: ['cofinancing', ['amount', 'cost']],
    none: ['rate', 'date', 'beneficiary', 'name', 'purpose'],
  },
  {field: 'eu', all: ['fund', 'amount'], none: ['rate', 'date', 'beneficiary', 'name', 'purpose']},
  {field: 'total', all: ['operation', 'cost'], none: ['date', 'purpose', 'name', 'objective']},
  {field: 'currency', all: ['currency'], none: ['cost', 'amount']},
  {field: 'period', all: ['period'], none: ['date', 'start', 'end', ...money]},
  {field: '', all: ['programmePlan']},
  {field: 'name.en', all: ['name', 'operation', 'english'], none: ['beneficiary', 'fund']},
  {field: 'summary.en', all: ['purpose', 'english']},
  {
    field: 'name',
    all: ['name', 'operation'],
    none: ['beneficiary', 'fund', 'purpose', 'code', 'location', 'theme'],
  },
  {
    field: '',
    all: ['beneficiary', ['code', 'kind', 'location', 'country', 'postcode', 'website', 'cost', 'rate']],
  },
  {field: 'lead', all: ['beneficiary'], none: ['operation']},
  {field: 'lead', all: ['beneficiary', 'name']},
  {field: 'summary', all: ['purpose', 'achievements']},
  {
    field: 'summary',
    all: ['purpose'],
    none: ['beneficiary', ...money, 'kind', 'objective', 'location', 'theme'],
  },
  {field: 'summary', all: ['objective', 'achievements']},
  {field: 'summary', all: ['objective', 'operation'], none: ['specific', 'policy', 'code', ...money]},
  {field: 'results', all: ['achievements'], none: [...money, 'code', 'kind', 'location', 'date'], most: 6},
  {field: 'code', all: ['unique', 'code'], none: ['beneficiary', 'location']},
  {
    field: 'code',
    all: ['operation', 'code'],
    none: ['beneficiary', 'location', 'fund', 'theme', 'status', 'agreement', ...money],
  },
  {field: 'fund', all: ['fund'], none: [...money, 'name', 'agreement', 'date'], most: 6},
  {field: 'fund', all: ['fund', 'name'], none: ['operation', 'beneficiary', ...money], most: 4},
  {field: 'country', all: ['country'], none: ['location', 'beneficiary', 'name'], most: 4},
  {field: 'url', all: ['website'], none: ['beneficiary', 'partner'], most: 4},
  {
    field: 'partners',
    all: ['partner'],
    none: ['code', 'kind', 'beneficiary', 'location', 'country', ...money],
    most: 3,
  },
  {field: 'place', all: ['location'], none: ['beneficiary', 'code', 'name', ...money]},
  {field: 'status', all: ['status'], most: 3},
  {field: 'theme', all: ['theme'], none: ['code', 'policy'], most: 3},
  {
    field: 'code',
    all: ['code'],
    none: [
      'beneficiary',
      'location',
      'country',
      'kind',
      'fund',
      'agreement',
      'date',
      'partner',
      'theme',
      'status',
    ],
    most: 2,
  },
];

const most = 30;

/**
 * The field of a heading by its words; empty for a column without a field, undefined if the heading is not
 * understood.
 */
export const fieldByRule = (heading: string): string | undefined => {
  // Splits "MenotYhteensa" into two words.
  const key = headerKey(heading.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
  const count = key.split(' ').length;
  if (key === '' || count > most) return undefined;
  if (/(?<!\p{L})nuts(?!\p{L})/u.test(key)) return 'nuts';
  const has = (concept: HeadingConcept): boolean => namesConcept(key, concept);
  const rule = rules.find(
    ({all, none = [], most: words = most}) =>
      count <= words &&
      all.every((one) => (typeof one === 'string' ? has(one) : one.some(has))) &&
      !none.some(has),
  );
  return rule?.field;
};
