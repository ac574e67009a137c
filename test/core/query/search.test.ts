import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {foldText, matchesTokens, splitAtMatches, tokenizeSearch} from '../../../src/core/query/search.js';

const seed = 20_180_302;
const finds = (search: string, text: string): boolean =>
  matchesTokens(tokenizeSearch(search), foldText(text), () => text);
/** A text with its matches in brackets. */
const marked = (text: string, search: string): string =>
  splitAtMatches(text, tokenizeSearch(search))
    .map((part, index) => (index % 2 ? `[${part}]` : part))
    .join('');

describe('a search', () => {
  const found = [
    ['aanekoski', 'Äänekoski'],
    ['ÄÄNEKOSKI', 'Äänekoski'],
    ['Äänekoski', 'äänekoski'],
    ['abo', 'Åbo'],
    ['Åbo', 'Åbo'],
    ['å', 'A\u030abo'],
    ['A\u030abo', 'Åbo'],
    ['cafe', 'Café'],
    ['liik', 'Liikkuminen ja liikenne, älyliikenne'],
    ['koski', 'Äänekoski'],
    ['istanbul', 'İstanbul'],
    ['m2', 'neliömetri m²'],
    ['finland', 'ﬁnland'],
    // Characters that a keyboard lacks, in the text or in the search.
    ['2014-2020', 'Kestävä kasvu 2014–2020'],
    ['2014—2020', 'Kestävä kasvu 2014-2020'],
    ["vaa'an", 'Vaa’an alla'],
    ['vaa’an', "Vaa'an alla"],
    ['vaa´an', 'Vaa‘an alla'],
    ['EU-tuki', 'EU\u2011tuki kotiin'],
    ['helsinki-espoo-yhteys', 'Helsinki–Espoo-yhteys'],
    ['“avoin data”', 'Vaa’an alla: avoin data'],
    ['”avoin data”', 'avoin data'],
    ['„avoin data“', 'avoin\u00a0data'],
    ['»avoin data»', 'avoin\u2009data'],
    ['yhteishanke', 'yhteis\u00adhan\u200bke'],
    ['yhteis\u00adhanke', 'Yhteishanke'],
    ['1 000', '1\u202f000'],
    ['hanke', 'ＨＡＮＫＥ'],
    ['２０１８', '2018'],
    ['liikenne', 'liiken\u2060ne\ufe0f'],
    ['-5', '\u22125 astetta'],
  ] as const;
  for (const [search, text] of found) {
    it(`finds ${text} by ${search}`, () => {
      expect(finds(search, text)).to.equal(true);
    });
  }

  const missed = [
    ['äanekoski', 'Äänekoski'],
    ['“avoin data”', 'Data avoin'],
    ['2014-2020', '2014 2020'],
    ['Äbo', 'Åbo'],
    ['ö', 'o'],
    ['café', 'cafe'],
    ['koski', 'Äänekosk'],
  ] as const;
  for (const [search, text] of missed) {
    it(`does not find ${text} by ${search}`, () => {
      expect(finds(search, text)).to.equal(false);
    });
  }

  it('needs every word, anywhere and in any order', () => {
    expect(finds('espoo liik', 'Liikkuminen\nEspoo')).to.equal(true);
    expect(finds('espoo oulu', 'Liikkuminen\nEspoo')).to.equal(false);
  });

  it('keeps words in quotes together', () => {
    expect(finds('"avoin data"', 'Avoin data ja rajapinnat')).to.equal(true);
    expect(finds('"avoin data"', 'Data, avoin')).to.equal(false);
    expect(finds('"avoin  data" raja', 'Avoin data ja rajapinnat')).to.equal(true);
    expect(finds('"avoin data" puuttuu', 'Avoin data ja rajapinnat')).to.equal(false);
    expect(finds('"avoin data"', 'avoin\ndata')).to.equal(false);
  });

  it('finds quoted words also across a no-break space', () => {
    expect(finds('"6 kaupunkia"', '6\u00a0kaupunkia')).to.equal(true);
    expect(finds('"6\u00a0kaupunkia"', '6 kaupunkia')).to.equal(true);
  });

  it('ends with the text if a quote is not closed', () => {
    expect(finds('"avoin da', 'Avoin data')).to.equal(true);
    expect(finds('"', 'Avoin data')).to.equal(true);
    expect(finds('""', 'Avoin data')).to.equal(true);
    expect(finds('avoin"data', 'data avoin')).to.equal(true);
  });

  it('is empty if it has no visible characters', () => {
    for (const search of ['', ' ', '\u00ad', '\u200b \u200e', '" "', '\u0301'])
      expect(tokenizeSearch(search), JSON.stringify(search)).to.deep.equal([]);
  });

  it('has each word once', () => {
    expect(tokenizeSearch('bussi BUSSI "bussi"')).to.have.length(1);
  });

  it('treats characters of regular expressions as text', () => {
    expect(finds('.*', 'Avoin data')).to.equal(false);
    for (const search of ['(', '[a', '\\', '^$', '*?+{2}|', '$&', "$'"]) {
      expect(finds(search, `Hanke ${search} jatkuu`), search).to.equal(true);
      expect(marked(`Hanke ${search} jatkuu`, search)).to.equal(`Hanke [${search}] jatkuu`);
    }
  });

  it('finds emoji, and the text beside them', () => {
    expect(marked('Bussi 🚌 ja 👩‍👧 mukana', '🚌 mukana')).to.equal('Bussi [🚌] ja 👩‍👧 [mukana]');
    expect(finds('👩‍👧', 'Kyydissä 👩‍👧')).to.equal(true);
    expect(finds('🚋', 'Bussi 🚌')).to.equal(false);
  });

  it('ignores invisible characters: soft hyphens, direction marks, zero-width characters', () => {
    for (const unseen of ['\u00ad', '\u200f', '\u202e', '\u2066', '\u200b', '\ufeff']) {
      for (const name of ['Turku', 'Äänekoski']) {
        const split = `${name.slice(0, 3)}${unseen}${name.slice(3)}`;
        expect(finds(name, split), JSON.stringify(split)).to.equal(true);
        expect(finds(split, name), JSON.stringify(split)).to.equal(true);
        expect(marked(split, name)).to.equal(`[${split}]`);
      }
    }
  });

  it('may be 10,000 characters long', () => {
    expect(finds('ä'.repeat(10_000), 'Äänekoski')).to.equal(false);
    expect(finds('a '.repeat(5000), 'Äänekoski')).to.equal(true);
    expect(marked('a'.repeat(10_000), 'a'.repeat(9999))).to.equal(`[${'a'.repeat(10_000)}]`);
  });

  it('treats `__proto__` as a word like any other', () => {
    expect(finds('__proto__', 'Hanke')).to.equal(false);
    expect(finds('__proto__', 'Hanke __PROTO__')).to.equal(true);
  });
});

describe('the matches in a text', () => {
  it('are the words as the text writes them', () => {
    expect(marked('Äänekosken ja Oulun älyliikenne', 'aane LIIK')).to.equal(
      '[Ääne]kosken ja Oulun äly[liik]enne',
    );
  });

  it('are joined if they touch or overlap', () => {
    expect(marked('liikkuminen', 'liik ikku minen')).to.equal('[liikkuminen]');
  });

  it('include every occurrence', () => {
    expect(marked('data, data ja metadata', 'data')).to.equal('[data], [data] ja meta[data]');
  });

  it('are exact if the word has diacritics', () => {
    expect(marked('Åbo abo', 'åbo')).to.equal('[Åbo] abo');
    expect(marked('Åbo abo', 'abo')).to.equal('[Åbo] [abo]');
  });

  it('include the combining marks of a letter', () => {
    expect(marked('A\u030abo', 'abo')).to.equal('[A\u030abo]');
    expect(marked('A\u030abo', 'å')).to.equal('[A\u030a]bo');
  });

  it('are empty without a search', () => {
    expect(splitAtMatches('Hanke', [])).to.deep.equal(['Hanke']);
    expect(splitAtMatches('', tokenizeSearch('a'))).to.deep.equal([]);
  });

  /** Letters in two encodings, with composed and with combining diacritics. */
  const letters = 'a A ä Ä å Å ö o e b B " \u00ad 🚌 ﬁ a\u0308 A\u030a o\u0308'.split(' ').concat(' ', '\n');
  const nordic = fc.array(fc.constantFrom(...letters), {maxLength: 12}).map((found) => found.join(''));

  it('make the whole text again, for any search and text', () => {
    fc.assert(
      fc.property(fc.oneof(nordic, fc.string({unit: 'binary'})), nordic, (text, search) => {
        expect(splitAtMatches(text, tokenizeSearch(search)).join('')).to.equal(text);
      }),
      {seed, numRuns: 500},
    );
  });

  it('exist exactly if a search for one word finds the text', () => {
    fc.assert(
      fc.property(
        nordic,
        fc.constantFrom('a', 'ä', 'å', 'A', 'o'),
        fc.constantFrom('', 'b', 'ä', 'a'),
        (text, first, next) => {
          const search = first + next;
          const hits = splitAtMatches(text, tokenizeSearch(search)).filter((_, index) => index % 2);
          expect(hits.length > 0, search).to.equal(finds(search, text));
          for (const hit of hits) expect(finds(search, hit), `${search} in ${hit}`).to.equal(true);
        },
      ),
      {seed, numRuns: 500},
    );
  });
});
