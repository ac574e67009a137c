import type {ListRow} from '../read/table.js';
import {cciPattern} from '../values/coded-texts.js';
import {countryCodeOf} from '../values/countries.js';
import {textOf} from '../values/parsed-value.js';
import type {Columns} from './columns.js';
import {countryOfCci} from './periods.js';

const euro = 'AT BE CY DE EE ES FI FR GR IE IT LT LU LV MT NL PT SI SK';
const others = {
  BG: 'BGN',
  CZ: 'CZK',
  DK: 'DKK',
  HU: 'HUF',
  PL: 'PLN',
  RO: 'RON',
  SE: 'SEK',
  GB: 'GBP',
  NO: 'NOK',
};
const currencies = new Map([
  ...euro.split(' ').map((country) => [country, 'EUR'] as const),
  ...Object.entries(others),
]);

/**
 * The currency of the country that a list is about; undefined if it names no country, or countries with several
 * currencies.
 */
export const currencyOfCountries = ({used}: Columns, rows: readonly ListRow[]): string | undefined => {
  const found = new Set<string | undefined>();
  const columns = used.filter(({field}) => field === 'country' || field === 'cci');
  for (const {cells} of rows.slice(0, 500)) {
    for (const {field, index} of columns) {
      const text = textOf(cells[index]).trim();
      if (text === '') continue;
      const country = field === 'cci' ? countryOfCci(cciPattern.exec(text)?.[0]) : countryCodeOf(text);
      found.add(country === undefined ? undefined : currencies.get(country));
    }
  }
  return found.size === 1 ? [...found][0] : undefined;
};
