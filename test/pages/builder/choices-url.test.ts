import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {
  colourSchemes,
  emptyChoices,
  grounds,
  splitOptions,
  methodOf,
  widths,
  withOption,
  withToken,
  tokensOf,
  type Choices,
} from '../../../src/pages/builder/choices.js';
import {
  optionName,
  builderParameters,
  readChoices,
  writeChoices,
} from '../../../src/pages/builder/choices-url.js';
import {widgetNames} from '../../../src/core/model/widget-names.js';
import {siteNames, siteOf} from '../../../src/snippets/sites.js';
import {embedMethods} from '../../../src/snippets/snippet.js';
import {optionsByAttribute} from '../../../src/widgets/registry/widget-options.js';

const nonEmpty = fc.string({unit: 'grapheme'}).filter((text) => text.trim() !== '');
const maybeEmpty = fc.option(nonEmpty, {nil: ''});
const name = fc
  .stringMatching(/^[a-z]{1,8}(-[a-z]{1,8})?$/)
  .filter((one) => !builderParameters.some((own) => own === one));
const arbitraryChoices: fc.Arbitrary<Choices> = fc.record({
  home: maybeEmpty,
  feed: maybeEmpty,
  widget: fc.constantFrom(...widgetNames),
  options: fc.array(fc.tuple(name, nonEmpty)).map((pairs) => new Map(pairs)),
  text: maybeEmpty,
  site: fc.constantFrom(...siteNames),
  method: fc.constantFrom('' as const, ...embedMethods),
  width: fc.constantFrom(...widths),
  scheme: fc.constantFrom(...colourSchemes),
  ground: fc.constantFrom(...grounds),
});

describe('the URL of the builder', () => {
  it('holds every choice unchanged', () => {
    fc.assert(
      fc.property(arbitraryChoices, (choices) => {
        expect(readChoices(writeChoices(choices))).to.deep.equal({choices, invalid: []});
      }),
    );
  });

  it('can be read whatever it contains, and written again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webQueryParameters()), (search) => {
        const {choices} = readChoices(`?${search}`);
        expect(readChoices(writeChoices(choices)).choices).to.deep.equal(choices);
        expect([...choices.options.keys()].every((one) => optionName.test(one))).to.equal(true);
      }),
    );
  });

  it('leaves out defaults', () => {
    expect(writeChoices(emptyChoices)).to.equal('');
    expect(readChoices('')).to.deep.equal({choices: emptyChoices, invalid: []});
  });

  it('ignores invalid parameters and lists them', () => {
    const {choices, invalid} = readChoices(
      '?widget=map&site=paris&method=fax&width=huge&City%3D%22onload=1&city=espoo&theme=',
    );
    expect(choices).to.deep.equal({...emptyChoices, options: new Map([['city', 'espoo']])});
    expect(invalid).to.deep.equal([
      {name: 'widget', value: 'map'},
      {name: 'site', value: 'paris'},
      {name: 'method', value: 'fax'},
      {name: 'width', value: 'huge'},
      {name: 'City="onload', value: '1'},
    ]);
  });

  it('shares no parameter with the options of a widget, except the feed', () => {
    const options = new Set(widgetNames.flatMap((widget) => [...optionsByAttribute(widget).keys()]));
    expect(builderParameters.filter((one) => options.has(one))).to.deep.equal(['feed']);
  });
});

describe('choices', () => {
  it('keep options of other widgets and tell them apart', () => {
    const choices = {
      ...emptyChoices,
      options: new Map([
        ['city', 'espoo'],
        ['measure', 'eu'],
        ['lang', 'sv'],
      ]),
    };
    expect(splitOptions(choices)).to.deep.equal({
      used: new Map([
        ['city', 'espoo'],
        ['lang', 'sv'],
      ]),
      unused: ['measure'],
    });
    expect(splitOptions({...choices, widget: 'funding-summary'}).unused).to.deep.equal([]);
  });

  it('remove an option that is set to an empty value', () => {
    const choices = withOption(emptyChoices, 'heading', 'A');
    expect(withOption(choices, 'heading', ' ').options.size).to.equal(0);
    expect(choices.options.get('heading')).to.equal('A');
  });

  it('add and remove a token', () => {
    const both = withToken(withToken(emptyChoices, 'city', 'espoo', true), 'city', 'oulu', true);
    expect(tokensOf(both, 'city')).to.deep.equal(['espoo', 'oulu']);
    expect(tokensOf(withToken(both, 'city', 'espoo', false), 'city')).to.deep.equal(['oulu']);
    expect(withToken(withToken(both, 'city', 'espoo', false), 'city', 'oulu', false).options.size).to.equal(
      0,
    );
  });

  it('use the best method of a site unless the chosen one works there', () => {
    for (const site of siteNames) {
      expect(methodOf({site, method: ''})).to.equal(siteOf(site).methods[0]);
      for (const method of embedMethods) {
        expect(methodOf({site, method})).to.equal(
          siteOf(site).methods.includes(method) ? method : siteOf(site).methods[0],
        );
      }
    }
  });
});
