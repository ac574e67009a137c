import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {
  colourSchemes,
  emptyChoices,
  grounds,
  optionsOf,
  wayOf,
  widths,
  withOption,
  withWord,
  wordsOf,
  type Choices,
} from '../../../src/pages/builder/choices.js';
import {optionName, ownNames, readChoices, writeChoices} from '../../../src/pages/builder/choices-address.js';
import {widgetNames} from '../../../src/core/model/widget-names.js';
import {siteNames, siteOf} from '../../../src/snippets/sites.js';
import {waysIn} from '../../../src/snippets/snippet.js';
import {optionsByAttribute} from '../../../src/widgets/registry/widget-options.js';

const said = fc.string({unit: 'grapheme'}).filter((text) => text.trim() !== '');
const perhaps = fc.option(said, {nil: ''});
const name = fc
  .stringMatching(/^[a-z]{1,8}(-[a-z]{1,8})?$/)
  .filter((one) => !ownNames.some((own) => own === one));
const arbitraryChoices: fc.Arbitrary<Choices> = fc.record({
  home: perhaps,
  feed: perhaps,
  widget: fc.constantFrom(...widgetNames),
  options: fc.array(fc.tuple(name, said)).map((pairs) => new Map(pairs)),
  text: perhaps,
  site: fc.constantFrom(...siteNames),
  way: fc.constantFrom('' as const, ...waysIn),
  width: fc.constantFrom(...widths),
  scheme: fc.constantFrom(...colourSchemes),
  ground: fc.constantFrom(...grounds),
});

describe('the address of the builder', () => {
  it('holds every choice, and nothing else changes them', () => {
    fc.assert(
      fc.property(arbitraryChoices, (choices) => {
        expect(readChoices(writeChoices(choices))).to.deep.equal({choices, faults: []});
      }),
    );
  });

  it('is read whatever stands in it, and leads to choices that can be written again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webQueryParameters()), (search) => {
        const {choices} = readChoices(`?${search}`);
        expect(readChoices(writeChoices(choices)).choices).to.deep.equal(choices);
        expect([...choices.options.keys()].every((one) => optionName.test(one))).to.equal(true);
      }),
    );
  });

  it('is short in the beginning', () => {
    expect(writeChoices(emptyChoices)).to.equal('');
    expect(readChoices('')).to.deep.equal({choices: emptyChoices, faults: []});
  });

  it('leaves out what means nothing, and names it', () => {
    const {choices, faults} = readChoices(
      '?widget=map&site=paris&way=fax&width=huge&City%3D%22onload=1&city=espoo&theme=',
    );
    expect(choices).to.deep.equal({...emptyChoices, options: new Map([['city', 'espoo']])});
    expect(faults).to.deep.equal([
      {name: 'widget', value: 'map'},
      {name: 'site', value: 'paris'},
      {name: 'way', value: 'fax'},
      {name: 'width', value: 'huge'},
      {name: 'City="onload', value: '1'},
    ]);
  });

  it('has no name for itself that a widget has for an option; the feed is the same in both', () => {
    const options = new Set(widgetNames.flatMap((widget) => [...optionsByAttribute(widget).keys()]));
    expect(ownNames.filter((one) => options.has(one))).to.deep.equal(['feed']);
  });
});

describe('choices', () => {
  it('keep what another widget would need, and say what this one does not have', () => {
    const choices = {
      ...emptyChoices,
      options: new Map([
        ['city', 'espoo'],
        ['measure', 'eu'],
        ['lang', 'sv'],
      ]),
    };
    expect(optionsOf(choices)).to.deep.equal({
      used: new Map([
        ['city', 'espoo'],
        ['lang', 'sv'],
      ]),
      unused: ['measure'],
    });
    expect(optionsOf({...choices, widget: 'funding-summary'}).unused).to.deep.equal([]);
  });

  it('take an option away by an empty value', () => {
    const choices = withOption(emptyChoices, 'heading', 'A');
    expect(withOption(choices, 'heading', ' ').options.size).to.equal(0);
    expect(choices.options.get('heading')).to.equal('A');
  });

  it('add and take away a word', () => {
    const both = withWord(withWord(emptyChoices, 'city', 'espoo', true), 'city', 'oulu', true);
    expect(wordsOf(both, 'city')).to.deep.equal(['espoo', 'oulu']);
    expect(wordsOf(withWord(both, 'city', 'espoo', false), 'city')).to.deep.equal(['oulu']);
    expect(withWord(withWord(both, 'city', 'espoo', false), 'city', 'oulu', false).options.size).to.equal(0);
  });

  it('use the best way in of a site unless it has the one that was chosen', () => {
    for (const site of siteNames) {
      expect(wayOf({site, way: ''})).to.equal(siteOf(site).ways[0]);
      for (const way of waysIn) {
        expect(wayOf({site, way})).to.equal(siteOf(site).ways.includes(way) ? way : siteOf(site).ways[0]);
      }
    }
  });
});
