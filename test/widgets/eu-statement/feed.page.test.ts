import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import {feedOf, project, type FeedJson} from '../../support/feeds.js';
import {announcement} from '../../support/live-region.js';
import {all} from '../../support/queries.js';
import {fakeServer, json, noAnswer, status} from '../../support/fake-server.js';
import {settled} from '../../support/settled.js';
import {captureWarnings} from '../../support/warnings.js';
import {lines, linesByLanguage, openStatement, showStatement} from './statements.js';

const funds = [
  {id: 'ERDF', name: 'EAKR itse'},
  {id: 'esf', name: 'ESR itse'},
  {id: 'eafrd', name: {fi: 'Maaseuturahasto', sv: 'Landsbygdsfonden'}},
  {id: 'jtf', name: 'JTF itse'},
];
const feed: FeedJson = feedOf(
  [
    {...project('Vanha'), id: 'old', fund: 'ERDF'},
    {...project('Toinen'), id: 'second', fund: 'esf'},
    {...project('Uusi'), id: 'new', fund: 'jtf', period: '2021-2027'},
    {...project('Maaseutu'), id: 'rural', fund: 'eafrd'},
    {...project('Ristiriita'), id: 'odd', fund: 'jtf'},
    {...project('Rahaton'), id: 'bare'},
  ],
  {funds, programme: {id: 'p', name: 'Ohjelma', period: '2014-2020'}},
);

describe('an EU statement without a project', () => {
  const server = fakeServer();
  captureWarnings();

  it('requests no feed, even when it has a feed URL', async () => {
    const url = server.serve(json(feed));
    const statement = await showStatement({feed: url, period: '2014-2020', fund: 'erdf'});
    await statement.reload();
    statement.remove();
    expect(server.requests(url)).to.have.length(0);
  });

  it('requests the feed once it has a project, and not again when it has none', async () => {
    const url = server.serve(json(feed));
    const statement = await showStatement({feed: url, period: '2021-2027'});
    statement.setAttribute('project', 'old');
    await settled(statement);
    expect(lines(statement)).to.deep.equal(['Euroopan unioni', 'Euroopan aluekehitysrahasto']);
    statement.removeAttribute('project');
    await settled(statement);
    expect(lines(statement)).to.deep.equal(['Euroopan unionin osarahoittama']);
    expect(server.requests(url)).to.have.length(1);
  });
});

describe('an EU statement of a project', () => {
  const server = fakeServer();
  const warnings = captureWarnings();
  const show = (attributes: Readonly<Record<string, string>>) =>
    showStatement({feed: server.serve(json(feed)), ...attributes});

  it('takes the fund from the project and the period from its programme', async () => {
    expect(lines(await show({project: 'old'}))).to.deep.equal([
      'Euroopan unioni',
      'Euroopan aluekehitysrahasto',
    ]);
    expect(warnings).to.deep.equal([]);
  });

  it('prefers the period of the project over the attribute', async () => {
    const statement = await show({project: 'new', period: '2014-2020', fund: 'erdf'});
    expect(lines(statement)).to.deep.equal(['Euroopan unionin osarahoittama']);
  });

  it('names the funds of several projects', async () => {
    expect(lines(await show({project: 'old second'}))).to.have.length(3);
  });

  it('names only the Union for projects of two periods', async () => {
    expect(lines(await show({project: 'old new'}))).to.deep.equal(['Euroopan unioni']);
    expect(warnings).to.have.length(1);
  });

  it('names another fund as the feed does, in each language', async () => {
    expect(lines(await show({project: 'rural'}))).to.deep.equal(['Euroopan unioni', 'Maaseuturahasto']);
    expect(linesByLanguage(await show({project: 'rural', languages: 'fi sv'}))).to.deep.equal([
      ['fi', ['Euroopan unioni', 'Maaseuturahasto']],
      ['sv', ['Europeiska unionen', 'Landsbygdsfonden']],
    ]);
  });

  it('marks the language of a fund name in another language', async () => {
    const statement = await show({project: 'rural', lang: 'en'});
    expect(lines(statement)).to.deep.equal(['European Union', 'Maaseuturahasto']);
    expect(all(statement, 'bdi').map(({lang}) => lang)).to.deep.equal(['fi']);
  });

  it('names only the Union where fund and period do not match, or the fund is unknown', async () => {
    for (const id of ['odd', 'bare']) {
      expect(lines(await show({project: id}))).to.deep.equal(['Euroopan unioni']);
    }
    expect(warnings).to.have.length(2);
  });

  it('falls back to its attributes for values that the feed lacks', async () => {
    expect(lines(await show({project: 'bare', fund: 'esf'}))).to.deep.equal([
      'Euroopan unioni',
      'Euroopan sosiaalirahasto',
    ]);
  });

  it('falls back to its attributes and warns where the feed has no such project', async () => {
    const statement = await show({project: 'nobody', period: '2021-2027'});
    expect(lines(statement)).to.deep.equal(['Euroopan unionin osarahoittama']);
    expect(warnings.join()).to.contain('"nobody"');
  });

  it('reads a feed set as property', async () => {
    expect(lines(await showStatement({project: 'old'}, feed))).to.have.length(2);
  });

  it('shows emblem and Union without a warning while the feed loads', async () => {
    const statement = await openStatement({lang: 'fi', feed: server.serve(noAnswer), project: 'old'});
    expect(lines(statement)).to.deep.equal(['Euroopan unioni']);
    expect(all(statement, 'svg')).to.have.length(1);
    expect(warnings).to.deep.equal([]);
  });

  it('keeps the statement from its attributes when the feed fails, and warns only developers', async () => {
    const before = announcement();
    const statement = await show({feed: server.serve(status(500)), project: 'old', period: '2021-2027'});
    expect(lines(statement)).to.deep.equal(['Euroopan unionin osarahoittama']);
    expect(all(statement, 'button')).to.be.empty;
    expect(warnings).to.have.length(1);
    expect(announcement()).to.equal(before);
  });
});
