import {expect} from '@open-wc/testing';
import {en, fi, sv} from '../../../src/core/i18n/messages/all-messages.js';
import {moneyMeasures} from '../../../src/core/model/amounts.js';
import {projectFacetNames} from '../../../src/core/query/project-facets.js';
import type {Messages} from '../../../src/core/i18n/messages/messages.js';

const codes = ['fi', 'sv', 'en'] as const;
const messagesIn = (code: (typeof codes)[number]): Messages => ({fi, sv, en})[code];

type Leaf = string | ((...insertions: readonly unknown[]) => string);
/** Every message by its path, such as `failure.http`. */
const leaves = (messages: object, path = ''): readonly (readonly [string, Leaf])[] =>
  Object.entries(messages).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? leaves(value, `${path}${key}.`)
      : [[`${path}${key}`, value as Leaf] as const],
  );
/** An amount without a stage has no text for it. */
const mayBeEmpty = new Set(['stage.unstated']);

/** Arguments of messages whose wording depends on them. */
const choices: Readonly<Record<string, readonly (readonly string[])[]>> = {
  kindOfSum: moneyMeasures.flatMap((measure) =>
    (['planned', 'awarded', 'paid', 'unstated'] as const).map((stage) => [measure, stage]),
  ),
  sumsBy: projectFacetNames.map((facet) => ['Kokonaisbudjetti', facet]),
};

/** All results of a message: plurals with 0, 1 and 2, and texts inserted. */
const sentences = (leaf: Leaf, path: string): readonly string[] =>
  typeof leaf === 'string'
    ? [leaf]
    : (choices[path]?.map((chosen) => leaf(...chosen)) ?? [
        leaf('Yksi', 'Kaksi', 'Kolme', 'Neljä', 'Viisi'),
        ...[0, 1, 2].map((count) => leaf(count, ...Array<string>(4).fill(`${count}`))),
      ]);

describe('messages', () => {
  it('have the same names in the three languages', () => {
    const paths = (messages: Messages) =>
      leaves(messages)
        .map(([path]) => path)
        .sort();
    expect(paths(sv)).to.deep.equal(paths(fi));
    expect(paths(en)).to.deep.equal(paths(fi));
  });

  it('have the same types in the three languages', () => {
    const kinds = (messages: Messages) =>
      Object.fromEntries(leaves(messages).map(([path, leaf]) => [path, typeof leaf]));
    expect(kinds(sv)).to.deep.equal(kinds(fi));
    expect(kinds(en)).to.deep.equal(kinds(fi));
  });

  for (const code of codes) {
    it(`are never empty (${code})`, () => {
      for (const [path, leaf] of leaves(messagesIn(code))) {
        if (mayBeEmpty.has(path)) continue;
        for (const sentence of sentences(leaf, path)) {
          expect(sentence, path).to.be.a('string').that.matches(/\S/);
          expect(sentence, path).not.to.match(/undefined|null|NaN|\[object|\$\{|function|=>/);
          expect(sentence, path).to.equal(sentence.trim());
        }
      }
    });

    it(`contain their arguments (${code})`, () => {
      const messages = messagesIn(code);
      expect(messages.projects(2, '2 000')).to.contain('2 000');
      expect(messages.others(2, '2 000')).to.contain('2 000');
      expect(messages.moreShown('2 000')).to.contain('2 000');
      expect(messages.shownOf('20', '44')).to.match(/20.*44/);
      expect(messages.coverage('44', '60')).to.contain('44').and.to.contain('60');
      expect(messages.between('2015', '2018')).to.match(/2015.*2018/);
      expect(messages.stale('2.3.2018')).to.contain('2.3.2018');
      expect(messages.reportSubject('Hanke', 'A70202')).to.contain('Hanke').and.to.contain('A70202');
      expect(messages.amountLabel('EU', 'x')).to.contain('EU').and.to.contain('x');
      expect(messages.amountLabel('EU', '')).to.equal('EU');
    });
  }

  it('are translated: none equals its key', () => {
    for (const messages of [fi, sv]) {
      for (const [path, leaf] of leaves(messages)) {
        if (typeof leaf === 'string') expect(leaf, path).not.to.equal(path.split('.').at(-1));
      }
    }
  });

  it('have singular and plural of project in Finnish', () => {
    expect(fi.projects(1, '1')).to.equal('1 hanke');
    expect(fi.projects(2, '2')).to.equal('2 hanketta');
    expect(fi.projects(0, '0')).to.equal('0 hanketta');
    expect(fi.others(1, '1')).to.contain('1 hanke ');
    expect(fi.others(2, '2')).to.contain('2 hanketta ');
    expect(fi.cities(1)).to.equal('Kaupunki');
    expect(fi.cities(2)).to.equal('Kaupungit');
    expect(fi.themes(1)).to.equal('Aihe');
    expect(fi.themes(2)).to.equal('Aiheet');
  });

  it('have singular and plural of project in Swedish, which are equal', () => {
    expect(sv.projects(1, '1')).to.equal('1 projekt');
    expect(sv.projects(2, '2')).to.equal('2 projekt');
    expect(sv.cities(1)).to.equal('Stad');
    expect(sv.cities(2)).to.equal('Städer');
    expect(sv.themes(1)).to.equal('Tema');
    expect(sv.themes(2)).to.equal('Teman');
  });

  it('have singular and plural of project in English', () => {
    expect(en.projects(1, '1')).to.equal('1 project');
    expect(en.projects(0, '0')).to.equal('0 projects');
    expect(en.others(1, '1')).to.contain('is 1 project ');
    expect(en.others(2, '2')).to.contain('are 2 projects ');
    expect(en.cities(1)).to.equal('City');
    expect(en.themes(2)).to.equal('Themes');
  });

  it('use the terms of the glossary', () => {
    expect([fi.status.ongoing, sv.status.ongoing, en.status.ongoing]).to.deep.equal([
      'meneillään',
      'pågående',
      'ongoing',
    ]);
    expect([fi.measure.total, sv.measure.total, en.measure.total]).to.deep.equal([
      'Kokonaisbudjetti',
      'Total budget',
      'Total budget',
    ]);
    expect([fi.measure.eu, sv.measure.eu, en.measure.eu]).to.deep.equal([
      'EU:n rahoitusosuus',
      'EU-bidrag',
      'EU contribution',
    ]);
    expect([fi.website, sv.website, en.website]).to.deep.equal([
      'Hankkeen verkkosivusto',
      'Projektets webbplats',
      'Project website',
    ]);
    expect([fi.sortFields.start, sv.sortFields.start]).to.deep.equal(['Alkamispäivä', 'Startdatum']);
    expect([fi.projectOrders['-total'], sv.projectOrders.name]).to.deep.equal([
      'Suurin budjetti ensin',
      'Namn A–Ö',
    ]);
  });
});

describe('the note on a text in another language', () => {
  it('names the language in the language of the reader', () => {
    expect(fi.inLanguage('sv')).to.equal('ruotsiksi');
    expect(sv.inLanguage('fi')).to.equal('på finska');
    expect(en.inLanguage('fi')).to.equal('in Finnish');
  });

  it('names other languages as well', () => {
    expect(en.inLanguage('de')).to.contain('German');
    expect(fi.inLanguage('de')).to.contain('saksa');
    expect(sv.inLanguage('et')).to.contain('estniska');
  });

  it('names languages with a region', () => {
    expect(en.inLanguage('sv-FI')).to.contain('Swedish');
  });

  it('is a text for every valid tag, also for names with a meaning in JavaScript', () => {
    for (const tag of ['xx', 'toString', 'valueOf', 'qaa-x-own', 'zzzzzzzz']) {
      for (const messages of [fi, sv, en]) expect(typeof messages.inLanguage(tag), tag).to.equal('string');
    }
  });
});
