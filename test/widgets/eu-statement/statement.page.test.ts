import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import {parts} from '../../support/queries.js';
import {waitUntil} from '../../support/settled.js';
import {captureWarnings} from '../../support/warnings.js';
import {lines, linesByLanguage, showStatement} from './statements.js';

const union = {fi: 'Euroopan unioni', sv: 'Europeiska unionen', en: 'European Union'} as const;
const coFunded = {
  fi: 'Euroopan unionin osarahoittama',
  sv: 'Medfinansieras av Europeiska unionen',
  en: 'Co-funded by the European Union',
} as const;
const funds = {
  fi: ['Euroopan aluekehitysrahasto', 'Euroopan sosiaalirahasto', 'Koheesiorahasto'],
  sv: ['Europeiska regionala utvecklingsfonden', 'Europeiska socialfonden', 'Sammanhållningsfonden'],
  en: ['European Regional Development Fund', 'European Social Fund', 'Cohesion Fund'],
} as const;

describe('an EU statement', () => {
  const warnings = captureWarnings();

  for (const lang of ['fi', 'sv', 'en'] as const) {
    it(`names the Union and the fund for 2014-2020 (${lang})`, async () => {
      const statement = await showStatement({lang, period: '2014-2020', fund: 'erdf'});
      expect(lines(statement)).to.deep.equal([union[lang], funds[lang][0]]);
      expect(warnings).to.deep.equal([]);
    });

    it(`names every fund it is given (${lang})`, async () => {
      const statement = await showStatement({lang, period: '2014-2020', fund: 'erdf esf cohesion-fund'});
      expect(lines(statement)).to.deep.equal([union[lang], ...funds[lang]]);
    });

    it(`says that the Union co-funds, and names no fund, for 2021-2027 (${lang})`, async () => {
      const statement = await showStatement({lang, period: '2021-2027', fund: 'esf-plus jtf'});
      expect(lines(statement)).to.deep.equal([coFunded[lang]]);
      expect(warnings).to.deep.equal([]);
    });

    it(`names only the Union for an unknown period (${lang})`, async () => {
      const statement = await showStatement({lang, period: '2007-2013', fund: 'erdf'});
      expect(lines(statement)).to.deep.equal([union[lang]]);
    });
  }

  it('accepts ids in any case, and years with an en dash', async () => {
    const statement = await showStatement({period: '2014–2020', fund: ' ERDF '});
    expect(lines(statement)).to.deep.equal([union.fi, funds.fi[0]]);
    expect(warnings).to.deep.equal([]);
  });

  it('warns once about unknown values', async () => {
    const statement = await showStatement({period: '2014-2020', fund: 'erdf feder'});
    statement.requestUpdate();
    await statement.updateComplete;
    expect(lines(statement)).to.deep.equal([union.fi]);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('sixcity-eu-statement').and.to.contain('feder');
  });

  it('warns about a missing period', async () => {
    expect(lines(await showStatement())).to.deep.equal([union.fi]);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('period');
  });

  it('shows languages side by side, each marked with its language', async () => {
    const statement = await showStatement({lang: 'en', languages: 'fi sv', period: '2014-2020', fund: 'esf'});
    expect(linesByLanguage(statement)).to.deep.equal([
      ['fi', [union.fi, funds.fi[1]]],
      ['sv', [union.sv, funds.sv[1]]],
    ]);
    expect(parts(statement, 'emblem')).to.have.length(1);
    const [finnish, swedish] = parts(statement, 'text').map((text) => text.getBoundingClientRect());
    expect(swedish!.left).to.be.at.least(finnish!.right);
  });

  it('leaves out unsupported languages and warns', async () => {
    const statement = await showStatement({languages: 'xx sv', period: '2021-2027'});
    expect(linesByLanguage(statement)).to.deep.equal([['sv', [coFunded.sv]]]);
    expect(warnings.join()).to.contain('"xx"');
  });

  it('uses the language of its page where it supports none of those requested', async () => {
    const statement = await showStatement({languages: 'xx', period: '2021-2027'});
    expect(linesByLanguage(statement)).to.deep.equal([['fi', [coFunded.fi]]]);
  });

  it('follows the language of the page', async () => {
    const statement = await showStatement({period: '2021-2027'});
    statement.lang = 'sv';
    await waitUntil(statement.shadowRoot!, () => lines(statement)[0] === coFunded.sv);
    expect(linesByLanguage(statement)).to.deep.equal([['sv', [coFunded.sv]]]);
  });

  it('keeps the legal wording when messages are overridden', async () => {
    const statement = await showStatement({period: '2014-2020', fund: 'erdf'});
    statement.messages = {union: 'EU', fundNames: {erdf: 'EAKR', esf: 'ESR', 'cohesion-fund': 'KR'}};
    await statement.updateComplete;
    expect(lines(statement)).to.deep.equal([union.fi, funds.fi[0]]);
  });

  it('survives invalid values in every attribute', async () => {
    const nonsense = ['', ' ', '💥', '__proto__', 'constructor', '-1', '1e9', '<b>x</b>', 'x'.repeat(5000)];
    for (const value of nonsense) {
      for (const name of ['period', 'fund', 'variant', 'size', 'languages', 'brand', 'city', 'heading']) {
        const statement = await showStatement({[name]: value});
        expect(lines(statement), `${name}=${value}`).to.deep.equal([union.fi]);
      }
    }
  });
});
