import {demoPage, euStatement, projectList} from './frame.mjs';
import {html} from './html.mjs';

const old = {period: '2014-2020', fund: 'erdf'};
const recent = {period: '2021-2027'};

/** Attributes of every statement, in the order of the texts that name them. */
const statements = [
  old,
  {...old, fund: 'erdf esf cohesion-fund'},
  recent,
  {...old, languages: 'fi sv'},
  {...recent, languages: 'fi sv en', size: 96},
  {project: 'a70202', feed: 'feed.json'},
  {period: '2007-2013', fund: 'erdf'},
  {...recent, variant: 'mono'},
  {...recent, variant: 'negative'},
];
const schemes = ['light', 'dark'];

/** Shows every variant of the EU statement, and the cities' colours on light and dark pages. */
export const looksPage = (texts) => {
  const {looks} = texts;
  return demoPage({
    texts,
    page: 'looks',
    title: looks.title,
    description: looks.lead,
    scripts: ['v1/sixcity.js'],
    main: html`
      <div class="in">
        <h1>${looks.title}</h1>
        <p class="lead">${looks.lead}</p>
      </div>
      <section class="in" aria-labelledby="statements">
        <h2 id="statements" tabindex="-1">${looks.statements}</h2>
        <p>${looks.statementsIntro}</p>
        ${statements.map(
          (attributes, index) =>
            html`<h3>${looks.statementNames[index]}</h3>
              <div class="samples">${schemes.map((scheme) => sample(scheme, euStatement(attributes)))}</div>`,
        )}
      </section>
      <section class="in" aria-labelledby="brands">
        <h2 id="brands" tabindex="-1">${looks.brands}</h2>
        <p>${looks.brandsIntro}</p>
        ${Object.entries(looks.cities).map(
          ([brand, name]) =>
            html`<h3>${name}</h3>
              <div class="samples">
                ${schemes.map((scheme) => sample(scheme, projectList(brandOptions(brand), texts)))}
              </div>`,
        )}
      </section>
    `,
  });
};

const brandOptions = (brand) => ({
  brand,
  city: brand,
  'heading-level': 3,
  'page-size': 1,
  'group-by': 'none',
});
const sample = (scheme, content) => html`<div class="sample ${scheme}">${content}</div>`;
