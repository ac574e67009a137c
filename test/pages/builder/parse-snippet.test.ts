import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {emptyChoices} from '../../../src/pages/builder/choices.js';
import {openSnippet} from '../../../src/pages/builder/open-snippet.js';
import {parseSnippet} from '../../../src/pages/builder/parse-snippet.js';
import {builderTexts} from '../../../src/pages/builder/texts/texts.js';
import {widgetNames} from '../../../src/core/model/widget-names.js';
import {makeSnippet, waysIn, type WayIn} from '../../../src/snippets/snippet.js';

const home = 'https://city.example/sixcity/';
const content =
  '<div data-sixcity="project-list" data-city="espoo" data-static="" lang="fi"><h2>A</h2></div>';

const opened = (html: string) => {
  const parsed = parseSnippet(html);
  if ('trouble' in parsed) throw new Error(parsed.trouble);
  return parsed;
};

describe('a pasted snippet', () => {
  for (const wayIn of waysIn) {
    it(`is read back in its form: ${wayIn}`, () => {
      const options = {city: 'espoo', 'no-search': true};
      const {paste, install = ''} = makeSnippet({
        widget: 'project-list',
        wayIn,
        home,
        options,
        text: 'Hankkeet',
        content,
      });
      const parsed = opened(`${paste}\n${install}`);
      expect([parsed.widget, parsed.wayIn, parsed.home]).to.deep.equal(['project-list', wayIn, home]);
      expect(parsed.options.get('city')).to.equal('espoo');
      if (wayIn !== 'static') expect(parsed.options.get('no-search')).to.equal('true');
      if (wayIn !== 'static' && wayIn !== 'script') expect(parsed.text).to.equal('Hankkeet');
    });
  }

  it('gives back every option as it was, whatever stands in it', () => {
    const value = fc
      .string({unit: 'grapheme'})
      .map((text) => text.trim())
      .filter(Boolean);
    fc.assert(
      fc.property(
        fc.constantFrom(...widgetNames),
        fc.constantFrom<WayIn>('element', 'script', 'placeholder', 'link', 'frame'),
        value,
        value,
        (widget, wayIn, city, text) => {
          const {paste} = makeSnippet({widget, wayIn, home, options: {city}, text});
          const parsed = opened(paste);
          expect(parsed.widget).to.equal(widget);
          expect(parsed.options.get('city')).to.equal(city);
        },
      ),
    );
  });

  it('may name its own feed, a pinned release and a switch without a value', () => {
    const parsed = opened(
      `<script src="${home}1.2.3/sixcity.js" integrity="sha384-a" data-widget="publication-table" data-feed="https://data.example/f.json" data-no-search defer></script>`,
    );
    expect(parsed.home).to.equal(home);
    expect(parsed.feed).to.equal('https://data.example/f.json');
    expect([...parsed.options]).to.deep.equal([['no-search', 'true']]);
  });

  it('leaves alone what is not for the widget', () => {
    const parsed = opened(
      '<sixcity-project-list id="a" class="b" style="color:red" onclick="x()" city="espoo" lang="sv"></sixcity-project-list>',
    );
    expect([...parsed.options].sort()).to.deep.equal([
      ['city', 'espoo'],
      ['lang', 'sv'],
    ]);
    expect(parsed.home).to.equal(undefined);
  });

  it('is the first of several; the link inside of a placeholder is none of its own', () => {
    const {paste} = makeSnippet({widget: 'project-list', wayIn: 'placeholder', home, text: 'A'});
    expect(opened(paste).others).to.equal(0);
    expect(opened(paste + paste + paste).others).to.equal(2);
  });

  for (const [name, html, trouble] of [
    ['plain words', 'our projects', 'none'],
    ['nothing', '', 'none'],
    ['another link', '<a href="https://city.example/">A</a>', 'none'],
    ['the script alone', `<script src="${home}v1/sixcity.js" defer></script>`, 'only-script'],
    ['a widget that there is not', '<div data-sixcity="map"></div>', 'unknown-widget'],
  ] as const) {
    it(`is refused with a reason: ${name}`, () => {
      expect(parseSnippet(html)).to.have.property('trouble', trouble);
    });
  }

  it('runs nothing and fetches nothing', () => {
    parseSnippet(
      '<img src=x onerror="window.hurt = 1"><script>window.hurt = 1</script><div data-sixcity="project-list">',
    );
    expect(window).to.not.have.property('hurt');
  });
});

describe('opening a snippet', () => {
  const texts = builderTexts('en');

  it('leaves everything as it was when there is nothing to open, and says so', () => {
    const {choices, said} = openSnippet('words', emptyChoices, texts);
    expect(choices).to.equal(emptyChoices);
    expect(said).to.deep.equal([texts.paste.none]);
  });

  it('keeps the address of the script where the snippet does not say it', () => {
    const before = {...emptyChoices, home: 'demo'};
    const {choices, said} = openSnippet(
      '<div data-sixcity="funding-summary" data-by="city"></div>',
      before,
      texts,
    );
    expect(choices).to.deep.equal({
      ...before,
      widget: 'funding-summary',
      options: new Map([['by', 'city']]),
      site: 'html',
      way: 'placeholder',
    });
    expect(said).to.deep.equal([texts.paste.opened('Funding'), texts.paste.noHome]);
  });

  it('stays with the site where that has such a way in', () => {
    const before = {...emptyChoices, site: 'tampere' as const};
    const script = `<script src="${home}v1/sixcity.js" data-widget="project-list" defer></script>`;
    expect(openSnippet(script, before, texts).choices).to.include({site: 'tampere', way: '', home});
    const placeholder = '<div data-sixcity="project-list"></div>';
    expect(openSnippet(placeholder, before, texts).choices).to.include({site: 'html', way: 'placeholder'});
  });
});
