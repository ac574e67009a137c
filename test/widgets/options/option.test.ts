import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {
  attributeName,
  choice,
  choices,
  day,
  flag,
  integer as integerOption,
  parseOptions,
  sortOrder,
  text as textOption,
  tokenList,
  tokens,
  type OptionValues,
} from '../../../src/widgets/options/option.js';
import {defineOptions} from '../../../src/widgets/options/define-options.js';

const text = textOption().parse;
const integer = (...limits: Parameters<typeof integerOption>) => integerOption(...limits).parse;

const huge = 'x'.repeat(1_000_000);
const nonsense: readonly unknown[] = [
  undefined,
  null,
  NaN,
  Infinity,
  -1,
  0.5,
  1e300,
  10n,
  true,
  false,
  '',
  ' ',
  '\n\t\u00a0',
  '-',
  '0x10',
  '1e1',
  '１２',
  '1,5',
  '👩‍👩‍👧',
  '\ud800',
  huge,
  {},
  {toString: () => 'rows'},
  Object.create(null),
  [],
  [null, [], {}, NaN],
  () => 'rows',
  Symbol('rows'),
  new Date(NaN),
  '__proto__',
  'constructor',
];
const named = (value: unknown): string => {
  try {
    return String(value).slice(0, 30);
  } catch {
    return 'an object without a prototype';
  }
};

describe('a token list option', () => {
  it('splits its value at any white space', () => {
    expect(tokenList('espoo oulu')).to.deep.equal(['espoo', 'oulu']);
    expect(tokenList(' \n espoo\t\u00a0oulu\r\n')).to.deep.equal(['espoo', 'oulu']);
  });

  it('removes duplicates and keeps the case', () => {
    expect(tokenList('oulu Espoo oulu espoo')).to.deep.equal(['oulu', 'Espoo', 'espoo']);
  });

  it('accepts an array', () => {
    expect(tokenList(['espoo', ' oulu ', '', 'espoo'])).to.deep.equal(['espoo', 'oulu']);
  });

  it('is empty where nothing is given', () => {
    for (const value of ['', '  ', undefined, null, []]) expect(tokenList(value)).to.deep.equal([]);
  });

  it('ignores array items that are no strings', () => {
    expect(tokenList(['espoo', 5, null, {}, ['oulu'], Symbol('x')])).to.deep.equal(['espoo']);
  });

  it('keeps a token too long for an id, because nothing may then match', () => {
    expect(tokenList(huge)).to.deep.equal([huge]);
  });

  it('is an array of strings for any input', () => {
    for (const value of nonsense) {
      for (const word of tokenList(value)) expect(word, named(value)).to.match(/^\S+$/u);
    }
  });
});

describe('a text option', () => {
  it('trims white space', () => {
    expect(text('  Espoon hankkeet\n')).to.equal('Espoon hankkeet');
  });

  it('keeps markup as plain text', () => {
    expect(text('<b>Espoo</b>')).to.equal('<b>Espoo</b>');
  });

  it('is empty for values that are no strings, and a string for any input', () => {
    for (const value of nonsense) {
      const parse = text(value);
      expect(parse, named(value)).to.be.a('string');
      if (typeof value !== 'string') expect(parse, named(value)).to.equal('');
    }
  });
});

describe('an option with named values', () => {
  const layout = choice(['cards', 'rows'], 'cards').parse;

  it('ignores case and surrounding white space', () => {
    expect(layout('rows')).to.equal('rows');
    expect(layout(' ROWS ')).to.equal('rows');
  });

  it('falls back to the default for invalid input', () => {
    for (const value of nonsense) expect(layout(value), named(value)).to.equal('cards');
  });
});

describe('a whole number option', () => {
  const pageSize = integer(1, 1000, 20);

  it('accepts numbers and numeric strings', () => {
    expect(pageSize('44')).to.equal(44);
    expect(pageSize(' 44 ')).to.equal(44);
    expect(pageSize(44)).to.equal(44);
    expect(pageSize('007')).to.equal(7);
  });

  it('accepts its minimum and maximum', () => {
    expect(pageSize('1')).to.equal(1);
    expect(pageSize('1000')).to.equal(1000);
  });

  it('falls back to the default outside its range', () => {
    for (const value of ['0', '1001', 0, 1001, '99999999999999999999']) {
      expect(pageSize(value), String(value)).to.equal(20);
    }
  });

  it('falls back to the default for invalid input', () => {
    for (const value of nonsense) expect(pageSize(value), named(value)).to.equal(20);
  });
});

const probeOptions = {city: tokens(), pageSize: integerOption(1, 1000, 20)} as const;

interface OptionProbe extends OptionValues<typeof probeOptions> {}
class OptionProbe extends LitElement {
  declare data: unknown;
  static {
    defineOptions(this, probeOptions, {data: (value) => (typeof value === 'object' ? value : null)});
  }
  override render() {
    return `${this.city.join('+')} ${this.pageSize}`;
  }
}
customElements.define('option-probe', OptionProbe);

describe('the options of an element', () => {
  it('have their defaults before anything is set', () => {
    const probe = new OptionProbe();
    expect(probe.city).to.deep.equal([]);
    expect(probe.pageSize).to.equal(20);
    expect(probe.data).to.be.null;
  });

  it('are read from attributes in kebab case', async () => {
    const probe = await fixture<OptionProbe>(
      html`<option-probe city="espoo oulu" page-size="5"></option-probe>`,
    );
    expect(probe.city).to.deep.equal(['espoo', 'oulu']);
    expect(probe.pageSize).to.equal(5);
    expect(probe.shadowRoot?.textContent).to.equal('espoo+oulu 5');
  });

  it('return to their defaults when the attribute is removed', async () => {
    const probe = await fixture<OptionProbe>(html`<option-probe city="espoo" page-size="5"></option-probe>`);
    probe.removeAttribute('city');
    probe.setAttribute('page-size', 'many');
    await probe.updateComplete;
    expect(probe.shadowRoot?.textContent).to.equal(' 20');
  });

  it('are always valid, whatever code sets them to', () => {
    const probe = new OptionProbe();
    for (const value of nonsense) {
      Object.assign(probe, {city: value, pageSize: value, data: value});
      expect(Array.isArray(probe.city), named(value)).to.be.true;
      expect(probe.pageSize, named(value)).to.equal(20);
      expect(probe.data, named(value)).to.satisfy((data: unknown) => typeof data === 'object');
    }
  });

  it('trigger a render when they change', async () => {
    const probe = await fixture<OptionProbe>(html`<option-probe></option-probe>`);
    probe.pageSize = 7;
    await probe.updateComplete;
    expect(probe.shadowRoot?.textContent).to.equal(' 7');
  });

  it('are separate for each element', () => {
    const [one, other] = [new OptionProbe(), new OptionProbe()];
    one.pageSize = 7;
    expect(other.pageSize).to.equal(20);
  });

  it('have no attribute where they are for code only', async () => {
    const probe = await fixture<OptionProbe>(html`<option-probe data="{}"></option-probe>`);
    expect(probe.data).to.be.null;
  });
});

describe('a schema of options', () => {
  it('names the attribute of a property in kebab case', () => {
    expect(['city', 'pageSize', 'noDownload'].map(attributeName)).to.deep.equal([
      'city',
      'page-size',
      'no-download',
    ]);
  });

  it('parses the given attributes and uses defaults for the others', () => {
    const attributes = new Map([
      ['page-size', '7'],
      ['unknown', 'x'],
    ]);
    expect(parseOptions(probeOptions, attributes)).to.deep.equal({city: [], pageSize: 7});
  });

  it('turns a flag on when it is present, except with the value "false"', () => {
    const {parse} = flag();
    expect(['', 'true', 'no-search', true].map(parse)).to.deep.equal([true, true, true, true]);
    expect(['false', ' FALSE ', false, undefined, null].map(parse)).to.deep.equal([
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it('keeps the valid choices of several, in their order', () => {
    expect(choices(['title', 'year', 'files']).parse('Files nonsense title')).to.deep.equal([
      'files',
      'title',
    ]);
  });

  it('accepts a field or its descending form as sort order, and falls back to the first field', () => {
    const {parse, values} = sortOrder(['name', 'start', 'feed']);
    expect(['start', '-start', 'feed', '-x', '', '--start'].map(parse)).to.deep.equal([
      'start',
      '-start',
      'feed',
      'name',
      'name',
      'name',
    ]);
    expect(values).to.deep.equal(['name', '-name', 'start', '-start', 'feed']);
  });

  it('accepts only existing calendar days', () => {
    const {parse} = day();
    expect(['2018-03-02', '2018-02-30', '2018-03', '2.3.2018'].map(parse)).to.deep.equal([
      '2018-03-02',
      '',
      '',
      '',
    ]);
  });
});
