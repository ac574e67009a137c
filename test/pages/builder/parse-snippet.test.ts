import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {emptyChoices} from '../../../src/pages/builder/choices.js';
import {openSnippet} from '../../../src/pages/builder/open-snippet.js';
import {parseSnippet} from '../../../src/pages/builder/parse-snippet.js';
import {builderTexts} from '../../../src/pages/builder/texts/texts.js';
import {widgetNames} from '../../../src/core/model/widget-names.js';
import {makeSnippet, embedMethods, type EmbedMethod} from '../../../src/snippets/snippet.js';

const home = 'https://city.example/sixcity/';
const content =
  '<div data-sixcity="project-list" data-city="espoo" data-static="" lang="fi"><h2>A</h2></div>';

const opened = (html: string) => {
  const parsed = parseSnippet(html);
  if ('problem' in parsed) throw new Error(parsed.problem);
  return parsed;
};

describe('a pasted snippet', () => {
  for (const method of embedMethods) {
    it(`is parsed for every method: ${method}`, () => {
      const options = {city: 'espoo', 'no-search': true};
      const {paste, install = ''} = makeSnippet({
        widget: 'project-list',
        method,
        home,
        options,
        text: 'Hankkeet',
        content,
      });
      const parsed = opened(`${paste}\n${install}`);
      expect([parsed.widget, parsed.method, parsed.home]).to.deep.equal(['project-list', method, home]);
      expect(parsed.options.get('city')).to.equal('espoo');
      if (method !== 'static') expect(parsed.options.get('no-search')).to.equal('true');
      if (!['static', 'script', 'address'].includes(method)) expect(parsed.text).to.equal('Hankkeet');
    });
  }

  it('is parsed in the forms that some systems want', () => {
    const options = {city: 'espoo', theme: 'a&b'};
    const script = {
      widget: 'project-list',
      method: 'script',
      home,
      options,
      text: '',
      form: 'script-attributes',
    } as const;
    const frame = {...script, method: 'frame', form: 'raw-ampersands'} as const;
    for (const given of [script, frame]) {
      const parsed = opened(makeSnippet(given).paste);
      expect([parsed.method, ...parsed.options.values()]).to.deep.equal([given.method, 'espoo', 'a&b']);
    }
  });

  it('returns every option unchanged, whatever characters it contains', () => {
    const value = fc
      .string({unit: 'grapheme'})
      .map((text) => text.trim())
      .filter(Boolean);
    fc.assert(
      fc.property(
        fc.constantFrom(...widgetNames),
        fc.constantFrom<EmbedMethod>('element', 'script', 'placeholder', 'link', 'address', 'frame'),
        value,
        value,
        (widget, method, city, text) => {
          const {paste} = makeSnippet({widget, method, home, options: {city}, text});
          const parsed = opened(paste);
          expect(parsed.widget).to.equal(widget);
          expect(parsed.options.get('city')).to.equal(city);
        },
      ),
    );
  });

  it('may have its own feed, a pinned release and a switch without a value', () => {
    const parsed = opened(
      `<script src="${home}1.2.3/sixcity.js" integrity="sha384-a" data-widget="publication-table" data-feed="https://data.example/f.json" data-no-search defer></script>`,
    );
    expect(parsed.home).to.equal(home);
    expect(parsed.feed).to.equal('https://data.example/f.json');
    expect([...parsed.options]).to.deep.equal([['no-search', 'true']]);
  });

  it('ignores attributes that are not options of the widget', () => {
    const parsed = opened(
      '<sixcity-project-list id="a" class="b" style="color:red" onclick="x()" city="espoo" lang="sv"></sixcity-project-list>',
    );
    expect([...parsed.options].sort()).to.deep.equal([
      ['city', 'espoo'],
      ['lang', 'sv'],
    ]);
    expect(parsed.home).to.equal(undefined);
  });

  it('is the first of several; a link inside a placeholder does not count', () => {
    const {paste} = makeSnippet({widget: 'project-list', method: 'placeholder', home, text: 'A'});
    expect(opened(paste).others).to.equal(0);
    expect(opened(paste + paste + paste).others).to.equal(2);
  });

  for (const [name, html, problem] of [
    ['plain words', 'our projects', 'none'],
    ['nothing', '', 'none'],
    ['another link', '<a href="https://city.example/">A</a>', 'none'],
    ['the script alone', `<script src="${home}v1/sixcity.js" defer></script>`, 'only-script'],
    ['a widget that there is not', '<div data-sixcity="map"></div>', 'unknown-widget'],
  ] as const) {
    it(`is refused with a reason: ${name}`, () => {
      expect(parseSnippet(html)).to.have.property('problem', problem);
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

  it('keeps the choices and says why if there is nothing to open', () => {
    const {choices, messages} = openSnippet('words', emptyChoices, texts);
    expect(choices).to.equal(emptyChoices);
    expect(messages).to.deep.equal([texts.paste.none]);
  });

  it('keeps the URL of the script if the snippet has none', () => {
    const before = {...emptyChoices, home: 'demo'};
    const {choices, messages} = openSnippet(
      '<div data-sixcity="funding-summary" data-by="city"></div>',
      before,
      texts,
    );
    expect(choices).to.deep.equal({
      ...before,
      widget: 'funding-summary',
      options: new Map([['by', 'city']]),
      site: 'html',
      method: 'placeholder',
    });
    expect(messages).to.deep.equal([
      texts.paste.opened('Funding'),
      texts.paste.noHome,
      texts.paste.fault({kind: 'no-script'}),
    ]);
  });

  it('keeps the site if the method of the snippet works there', () => {
    const before = {...emptyChoices, site: 'tampere-script' as const};
    const script = `<script src="${home}v1/sixcity.js" data-widget="project-list" defer></script>`;
    expect(openSnippet(script, before, texts).choices).to.include({site: 'tampere-script', method: '', home});
    const placeholder = '<div data-sixcity="project-list"></div>';
    expect(openSnippet(placeholder, before, texts).choices).to.include({site: 'html', method: 'placeholder'});
  });
});
