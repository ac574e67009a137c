import {expect} from '@open-wc/testing';
import {controlOf, isInvalid, sectionsOf} from '../../../src/pages/builder/controls.js';
import {facetChoices} from '../../../src/pages/builder/facet-choices.js';
import {valueLabel} from '../../../src/pages/builder/labels.js';
import {builderTexts} from '../../../src/pages/builder/texts/texts.js';
import {widgetNames} from '../../../src/core/model/widget-names.js';
import {localeOf} from '../../../src/core/i18n/locale.js';
import {optionsByAttribute} from '../../../src/widgets/registry/widget-options.js';
import {current, feedOf, past, project} from '../../support/feeds.js';
import {parseFeed} from '../../../src/core/feed-format/parse-feed.js';

const offered = (widget: (typeof widgetNames)[number]): readonly string[] => {
  const {filters, appearance, more} = sectionsOf(widget);
  return [...filters, ...appearance, ...more];
};

describe('the controls of the builder', () => {
  for (const widget of widgetNames) {
    it(`set only options that the widget has: ${widget}`, () => {
      const own = optionsByAttribute(widget);
      expect(offered(widget).filter((option) => !own.has(option))).to.deep.equal([]);
      expect(new Set(offered(widget)).size).to.equal(offered(widget).length);
    });

    it(`have a label for each option and value in every language: ${widget}`, () => {
      for (const lang of ['fi', 'sv', 'en']) {
        const i18n = {texts: builderTexts(lang), locale: localeOf(lang)!};
        for (const option of offered(widget)) {
          expect(i18n.texts.options[option], `${lang}: ${option}`).to.be.a('string');
          const control = controlOf(widget, option)!;
          for (const value of 'values' in control ? control.values : [])
            expect(valueLabel(widget, option, value, i18n), `${option}=${value}`)
              .to.be.a('string')
              .and.not.equal('');
        }
      }
    });
  }

  for (const widget of widgetNames) {
    it(`cover every option except the feed: ${widget}`, () => {
      const all = [...optionsByAttribute(widget).keys()].filter((option) => option !== 'feed');
      expect([...offered(widget)].sort()).to.deep.equal(all.sort());
    });
  }

  it('recognise values that the widget would ignore', () => {
    for (const [widget, option, value, expected] of [
      ['project-list', 'layout', 'rows', false],
      ['project-list', 'layout', 'Rows', false],
      ['project-list', 'layout', 'circle', true],
      ['project-list', 'page-size', '20', false],
      ['project-list', 'page-size', '5000', true],
      ['project-list', 'as-of', '2018-03-02', false],
      ['project-list', 'as-of', '2.3.2018', true],
      ['project-list', 'url-state', 'p', false],
      ['project-list', 'url-state', 'P 1', true],
      ['project-list', 'heading', 'Hankkeet', false],
      ['project-list', 'heading-level', '7', true],
      ['publication-table', 'columns', 'title year', false],
      ['publication-table', 'columns', 'title colour', true],
      ['eu-statement', 'period', '2014-2020', false],
      ['eu-statement', 'size', '20', true],
    ] as const)
      expect(isInvalid(widget, option, value), `${option}=${value}`).to.equal(expected);
  });
});

describe('the choices of a facet', () => {
  const {feed} = parseFeed(
    feedOf([
      project('A', {...current, cities: ['espoo'], themes: ['learning']}),
      project('B', {...past, cities: ['espoo', 'oulu']}),
    ]),
  );
  const of = (option: string, chosen: readonly string[] = []) =>
    facetChoices('project-list', option, feed, '2020-01-01', chosen).map(({id, count, isUnknown}) => [
      id,
      count,
      isUnknown,
    ]);

  it('are the values in the feed, with the number of projects', () => {
    expect(of('city')).to.deep.equal([
      ['espoo', 2, false],
      ['oulu', 1, false],
    ]);
  });

  it('are all statuses: one that no project has today it may have tomorrow', () => {
    expect(of('status')).to.deep.equal([
      ['ongoing', 1, false],
      ['completed', 1, false],
      ['planned', 0, false],
      ['interrupted', 0, false],
      ['unknown', 0, false],
    ]);
  });

  it('include chosen values that the feed does not have', () => {
    expect(of('city', ['Espoo', 'turku', 'atlantis'])).to.deep.equal([
      ['espoo', 2, false],
      ['oulu', 1, false],
      ['turku', 0, false],
      ['atlantis', undefined, true],
    ]);
  });

  it('are, for the statement, the funds that the law names', () => {
    const ids = facetChoices('eu-statement', 'fund', feed, '2020-01-01', []).map(({id}) => id);
    expect(ids).to.deep.equal(['erdf', 'esf', 'cohesion-fund']);
  });
});
