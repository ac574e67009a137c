import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import {feedOf, project, type FeedJson} from '../../support/feeds.js';
import {spoken} from '../../support/live-region.js';
import {all} from '../../support/queries.js';
import {fakeServer, json, silent, status} from '../../support/server.js';
import {settled} from '../../support/settled.js';
import {heardWarnings} from '../../support/warnings.js';
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

describe('a statement without a project', () => {
  const server = fakeServer();
  heardWarnings();

  it('asks nobody for a feed, also where it is given one', async () => {
    const url = server.at(json(feed));
    const statement = await showStatement({feed: url, period: '2014-2020', fund: 'erdf'});
    await statement.reload();
    statement.remove();
    expect(server.asked(url)).to.have.length(0);
  });

  it('asks once it has a project, and no more when it has none again', async () => {
    const url = server.at(json(feed));
    const statement = await showStatement({feed: url, period: '2021-2027'});
    statement.setAttribute('project', 'old');
    await settled(statement);
    expect(lines(statement)).to.deep.equal(['Euroopan unioni', 'Euroopan aluekehitysrahasto']);
    statement.removeAttribute('project');
    await settled(statement);
    expect(lines(statement)).to.deep.equal(['Euroopan unionin osarahoittama']);
    expect(server.asked(url)).to.have.length(1);
  });
});

describe('a statement of a project', () => {
  const server = fakeServer();
  const warnings = heardWarnings();
  const show = (attributes: Readonly<Record<string, string>>) =>
    showStatement({feed: server.at(json(feed)), ...attributes});

  it('takes the fund from the project and the period from its programme', async () => {
    expect(lines(await show({project: 'old'}))).to.deep.equal([
      'Euroopan unioni',
      'Euroopan aluekehitysrahasto',
    ]);
    expect(warnings).to.deep.equal([]);
  });

  it('takes the period from the project where it has one, against the attribute', async () => {
    const statement = await show({project: 'new', period: '2014-2020', fund: 'erdf'});
    expect(lines(statement)).to.deep.equal(['Euroopan unionin osarahoittama']);
  });

  it('names the funds of several projects', async () => {
    expect(lines(await show({project: 'old second'}))).to.have.length(3);
  });

  it('says the Union’s name alone of projects of two periods', async () => {
    expect(lines(await show({project: 'old new'}))).to.deep.equal(['Euroopan unioni']);
    expect(warnings).to.have.length(1);
  });

  it('calls another fund as the feed does, in each language that it has', async () => {
    expect(lines(await show({project: 'rural'}))).to.deep.equal(['Euroopan unioni', 'Maaseuturahasto']);
    expect(linesByLanguage(await show({project: 'rural', languages: 'fi sv'}))).to.deep.equal([
      ['fi', ['Euroopan unioni', 'Maaseuturahasto']],
      ['sv', ['Europeiska unionen', 'Landsbygdsfonden']],
    ]);
  });

  it('marks a fund’s name that is in another language', async () => {
    const statement = await show({project: 'rural', lang: 'en'});
    expect(lines(statement)).to.deep.equal(['European Union', 'Maaseuturahasto']);
    expect(all(statement, 'bdi').map(({lang}) => lang)).to.deep.equal(['fi']);
  });

  it('says the Union’s name alone where fund and period do not go together, or the fund is not stated', async () => {
    for (const id of ['odd', 'bare']) {
      expect(lines(await show({project: id}))).to.deep.equal(['Euroopan unioni']);
    }
    expect(warnings).to.have.length(2);
  });

  it('takes from the attributes what the feed does not say', async () => {
    expect(lines(await show({project: 'bare', fund: 'esf'}))).to.deep.equal([
      'Euroopan unioni',
      'Euroopan sosiaalirahasto',
    ]);
  });

  it('goes by its attributes where the feed has no such project, and says so', async () => {
    const statement = await show({project: 'nobody', period: '2021-2027'});
    expect(lines(statement)).to.deep.equal(['Euroopan unionin osarahoittama']);
    expect(warnings.join()).to.contain('"nobody"');
  });

  it('reads a feed that is handed to it', async () => {
    expect(lines(await showStatement({project: 'old'}, feed))).to.have.length(2);
  });

  it('is there while the feed is awaited: emblem and Union, and no complaint yet', async () => {
    const statement = await openStatement({lang: 'fi', feed: server.at(silent), project: 'old'});
    expect(lines(statement)).to.deep.equal(['Euroopan unioni']);
    expect(all(statement, 'svg')).to.have.length(1);
    expect(warnings).to.deep.equal([]);
  });

  it('stays when the feed fails: by its attributes, with a word to the developer and none to the reader', async () => {
    const before = spoken();
    const statement = await show({feed: server.at(status(500)), project: 'old', period: '2021-2027'});
    expect(lines(statement)).to.deep.equal(['Euroopan unionin osarahoittama']);
    expect(all(statement, 'button')).to.be.empty;
    expect(warnings).to.have.length(1);
    expect(spoken()).to.equal(before);
  });
});
