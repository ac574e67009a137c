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

describe('an option of words', () => {
  it('is the words between white space, of whatever kind', () => {
    expect(tokenList('espoo oulu')).to.deep.equal(['espoo', 'oulu']);
    expect(tokenList(' \n espoo\t\u00a0oulu\r\n')).to.deep.equal(['espoo', 'oulu']);
  });

  it('has each word once, and keeps its case', () => {
    expect(tokenList('oulu Espoo oulu espoo')).to.deep.equal(['oulu', 'Espoo', 'espoo']);
  });

  it('may also be a list', () => {
    expect(tokenList(['espoo', ' oulu ', '', 'espoo'])).to.deep.equal(['espoo', 'oulu']);
  });

  it('is none where nothing is given', () => {
    for (const value of ['', '  ', undefined, null, []]) expect(tokenList(value)).to.deep.equal([]);
  });

  it('has of a list only what is a text', () => {
    expect(tokenList(['espoo', 5, null, {}, ['oulu'], Symbol('x')])).to.deep.equal(['espoo']);
  });

  it('keeps a word too long to be an id: nothing has that id, and nothing is not everything', () => {
    expect(tokenList(huge)).to.deep.equal([huge]);
  });

  it('is a list of words for every nonsense', () => {
    for (const value of nonsense) {
      for (const word of tokenList(value)) expect(word, named(value)).to.match(/^\S+$/u);
    }
  });
});

describe('an option of text', () => {
  it('is the text without the white space around it', () => {
    expect(text('  Espoon hankkeet\n')).to.equal('Espoon hankkeet');
  });

  it('is markup as it stands: nothing reads it as such', () => {
    expect(text('<b>Espoo</b>')).to.equal('<b>Espoo</b>');
  });

  it('is empty for what is no text, and a text for every nonsense', () => {
    for (const value of nonsense) {
      const parse = text(value);
      expect(parse, named(value)).to.be.a('string');
      if (typeof value !== 'string') expect(parse, named(value)).to.equal('');
    }
  });
});

describe('an option with named values', () => {
  const layout = choice(['cards', 'rows'], 'cards').parse;

  it('is the named value, whatever its case and the white space around it', () => {
    expect(layout('rows')).to.equal('rows');
    expect(layout(' ROWS ')).to.equal('rows');
  });

  it('is the default for every nonsense', () => {
    for (const value of nonsense) expect(layout(value), named(value)).to.equal('cards');
  });
});

describe('an option with a whole number', () => {
  const pageSize = integer(1, 1000, 20);

  it('is the number, written or not', () => {
    expect(pageSize('44')).to.equal(44);
    expect(pageSize(' 44 ')).to.equal(44);
    expect(pageSize(44)).to.equal(44);
    expect(pageSize('007')).to.equal(7);
  });

  it('may be the least and the most', () => {
    expect(pageSize('1')).to.equal(1);
    expect(pageSize('1000')).to.equal(1000);
  });

  it('is the default beyond the limits', () => {
    for (const value of ['0', '1001', 0, 1001, '99999999999999999999']) {
      expect(pageSize(value), String(value)).to.equal(20);
    }
  });

  it('is the default for every nonsense', () => {
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

  it('go back to their defaults when the attribute goes', async () => {
    const probe = await fixture<OptionProbe>(html`<option-probe city="espoo" page-size="5"></option-probe>`);
    probe.removeAttribute('city');
    probe.setAttribute('page-size', 'many');
    await probe.updateComplete;
    expect(probe.shadowRoot?.textContent).to.equal(' 20');
  });

  it('are legal at every moment, whatever code sets them to', () => {
    const probe = new OptionProbe();
    for (const value of nonsense) {
      Object.assign(probe, {city: value, pageSize: value, data: value});
      expect(Array.isArray(probe.city), named(value)).to.be.true;
      expect(probe.pageSize, named(value)).to.equal(20);
      expect(probe.data, named(value)).to.satisfy((data: unknown) => typeof data === 'object');
    }
  });

  it('render again when they change', async () => {
    const probe = await fixture<OptionProbe>(html`<option-probe></option-probe>`);
    probe.pageSize = 7;
    await probe.updateComplete;
    expect(probe.shadowRoot?.textContent).to.equal(' 7');
  });

  it('belong each to its own element', () => {
    const [one, other] = [new OptionProbe(), new OptionProbe()];
    one.pageSize = 7;
    expect(other.pageSize).to.equal(20);
  });

  it('have no attribute where they are for code alone', async () => {
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

  it('parses the attributes that an editor has written, and gives the others their defaults', () => {
    const attributes = new Map([
      ['page-size', '7'],
      ['unknown', 'x'],
    ]);
    expect(parseOptions(probeOptions, attributes)).to.deep.equal({city: [], pageSize: 7});
  });

  it('has flags that are on when present, except with the value "false"', () => {
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

  it('keeps of several choices those that exist, in the order in which they were written', () => {
    expect(choices(['title', 'year', 'files']).parse('Files nonsense title')).to.deep.equal([
      'files',
      'title',
    ]);
  });

  it('sorts by a field, or by its descending form, else by the first field', () => {
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

  it('knows days of the calendar alone', () => {
    const {parse} = day();
    expect(['2018-03-02', '2018-02-30', '2018-03', '2.3.2018'].map(parse)).to.deep.equal([
      '2018-03-02',
      '',
      '',
      '',
    ]);
  });
});
