import {expect} from '@open-wc/testing';
import {themeStyleSheet, brandColours, type EditedTheme} from '../../../src/pages/theme-editor/theme.js';
import {brandTokens} from '../../../src/widgets/themes/brands.js';

const theme = (more: Partial<EditedTheme>): EditedTheme => ({light: {}, dark: {}, lengths: {}, ...more});

describe('the style sheet of the theme editor', () => {
  it('uses light-dark() only if the two colours differ', () => {
    expect(
      themeStyleSheet(
        theme({
          light: {link: '#0050bb', accent: '#111111', border: '#767b85'},
          dark: {link: '#8ec2ff', accent: '#111111', text: '#f2f2f2'},
          lengths: {radius: '0.5em', gap: ''},
        }),
      ),
    ).to.equal(`:root {
  --sixcity-link: light-dark(#0050bb, #8ec2ff);
  --sixcity-accent: #111111;
  --sixcity-border: #767b85;
  --sixcity-text: #f2f2f2;
  --sixcity-radius: 0.5em;
}`);
  });

  it('ignores a value that would end its declaration', () => {
    expect(themeStyleSheet(theme({light: {link: 'red;} body {display: none'}}))).to.not.contain('body');
  });

  it('starts from the colours of a city', () => {
    const {light, dark} = brandColours(brandTokens('espoo'));
    expect([light.link, dark.link]).to.deep.equal(['#0050bb', '#249fff']);
  });
});
