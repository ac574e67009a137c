import {expect} from '@open-wc/testing';
import {brandOrigins, brandSources, type Origin} from '../../../src/widgets/themes/brand-sources.js';
import {brandNames, brandTokens} from '../../../src/widgets/themes/brands.js';
import {mix, rgbOf, type Rgb} from '../../../src/widgets/themes/contrast.js';
import {pairContrasts, standardGrounds} from '../../../src/widgets/themes/contrast-pairs.js';
import {themeCss} from '../../../src/widgets/themes/theme-css.js';

const grounds = {light: [standardGrounds.light], dark: [standardGrounds.dark, '#121212', '#000000']} as const;
const hex = (colour: Rgb) => `#${colour.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
const made = ({from, mixedWith, share = 0}: Origin) =>
  mixedWith === undefined ? from : hex(mix(rgbOf(from)!, rgbOf(mixedWith)!, share));

/** The colours as published by the cities. */
const published = new Map([
  ['helsinki', ['#0000bf', '#9fc9eb']],
  ['espoo', ['#0050bb', '#249fff']],
  ['vantaa', ['#3c8fde', '#d8eeff']],
  ['tampere', ['#29549a', '#5f93c6', '#e5eef8']],
  ['turku', ['#0062ae', '#00aeef']],
  ['oulu', ['#001e96']],
]);

describe('the six brands', () => {
  for (const name of brandNames) {
    for (const [index, scheme] of (['light', 'dark'] as const).entries()) {
      it(`have enough contrast on a ${scheme} page, text at 4.5:1 and lines at 3:1 (${name})`, () => {
        const tokens = Object.fromEntries(
          Object.entries(brandTokens(name)).map(([token, pair]) => [token, pair[index]]),
        );
        for (const ground of grounds[scheme]) {
          const pairs = pairContrasts(tokens, ground);
          expect(pairs).to.have.length(8);
          for (const {token, on, ratio, least} of pairs)
            expect(ratio, `${token} on the ${on} ${ground}`).to.be.at.least(least);
        }
      });
    }

    it(`derive from published colours of the city by a documented step (${name})`, () => {
      const tokens = brandTokens(name);
      const {link, surface, accent = link} = brandOrigins[name];
      expect(tokens.link).to.deep.equal(link.map(made));
      expect(tokens.surface).to.deep.equal(surface.map(made));
      expect(tokens.accent).to.deep.equal(accent.map(made));
      const neutral = ['#ffffff', '#000000', '#1e1e1e'];
      for (const {from, mixedWith} of [...link, ...surface, ...accent])
        for (const colour of [from, mixedWith ?? from])
          expect([...published.get(name)!, ...neutral], colour).to.include(colour);
    });

    it(`name their source in the style sheet, and that nobody has confirmed them (${name})`, () => {
      const css = themeCss(name);
      expect(css).to.contain(brandSources[name]).and.to.contain('Not confirmed by the city');
      for (const [token, [light, dark]] of Object.entries(brandTokens(name)))
        expect(css).to.contain(`--sixcity-${token}: light-dark(${light}, ${dark});`);
    });
  }

  it('keep a bright blue for surfaces and dark pages, and darken it for text', () => {
    expect(brandTokens('vantaa').surface[0]).to.equal('#d8eeff');
    expect(brandTokens('vantaa').link[0]).not.to.equal('#3c8fde');
    expect(brandTokens('turku').link).to.deep.equal(['#0062ae', '#00aeef']);
  });
});
