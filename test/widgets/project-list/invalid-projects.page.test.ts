import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import {current, feedOf, project, projects} from '../../support/feeds.js';
import {fetchList, openList, showList} from '../../support/project-list.js';
import {card, facts, part, projectNames, textOf} from '../../support/queries.js';
import {fakeServer, json} from '../../support/fake-server.js';
import {settled} from '../../support/settled.js';
import {captureWarnings, firstWarning} from '../../support/warnings.js';

const good = projects(99);
/** 99 valid projects and an invalid one at position 18. */
const withOneBad = (bad: unknown) => feedOf([...good.slice(0, 17), bad, ...good.slice(17)]);

describe('an invalid project among 100', () => {
  const server = fakeServer();
  const warnings = captureWarnings();

  const bad: readonly (readonly [string, unknown, RegExp])[] = [
    ['that is no object', 'Hanke', /no object/],
    ['that is null', null, /no object/],
    ['that is a list', [], /no object/],
    ['without an id', {name: 'Nimi'}, /"id"/],
    ['with a number for its id', {id: 5, name: 'Nimi'}, /"id"/],
    ['with a space in its id', {id: 'a b', name: 'Nimi'}, /"id"/],
    ['without a name', {id: 'x'}, /"name"/],
    ['with an empty name', {id: 'x', name: ''}, /"name"/],
    ['with a name in no language', {id: 'x', name: {}}, /"name"/],
    ['with an id that another has', {id: good[3]!.id, name: 'Nimi'}, /repeats the id/],
    [
      'with an id that another has in capitals',
      {id: good[3]!.id.toUpperCase(), name: 'Nimi'},
      /repeats the id/,
    ],
  ];
  for (const [what, record, reason] of bad) {
    it(`does not hide the others: one ${what}`, async () => {
      const list = await fetchList(server.serve(json(withOneBad(record))), {'page-size': '1000'});
      expect(projectNames(list)).to.have.length(99);
      expect(textOf(part(list, 'count'))).to.equal('99 hanketta');
      await firstWarning(warnings);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('projects[17]').and.to.match(reason);
    });
  }

  it('is reported once, however many widgets share the feed', async () => {
    const feed = server.serve(json(withOneBad({id: 'x'})));
    await Promise.all(
      [openList({feed}), openList({feed}), openList({feed})].map(async (list) => settled(await list)),
    );
    await firstWarning(warnings);
    expect(warnings).to.have.length(1);
  });

  it('is reported together with all other invalid projects', async () => {
    await showList(feedOf([project('Hyvä'), {id: 'x'}, {name: 'y'}]));
    expect(warnings.join()).to.contain('projects[1]').and.to.contain('projects[2]');
  });

  it('does not flood the console', async () => {
    await showList(feedOf([project('Hyvä'), ...Array.from({length: 1000}, () => ({}))]));
    expect(warnings).to.have.length(1);
    expect(warnings[0]!.length).to.be.lessThan(5000);
  });
});

describe('an invalid field', () => {
  const warnings = captureWarnings();

  it('becomes unknown, and its project stays', async () => {
    const list = await showList(
      feedOf([
        {
          ...{id: 'x', name: 'Hanke', start: '31.2.2018', end: 2018, status: 'paused', fund: 'atlantis'},
          ...{cities: ['atlantis', 'oulu'], themes: 'learning', funding: {total: -5}, partners: [{}]},
        },
      ]),
    );
    const {Kaupunki, 'Ei tiedossa': unknown} = facts(card(list, 'Hanke'));
    expect(Kaupunki).to.equal('Oulu');
    expect(unknown).to.match(/^Toteutusaika/);
    expect(textOf(card(list, 'Hanke'))).not.to.match(/atlantis|31\.2|-5|5 €/);
    for (const field of [
      'start',
      'end',
      'status',
      'fund',
      'cities[0]',
      'themes',
      'funding.total',
      'partners[0]',
    ]) {
      expect(warnings.join()).to.contain(`projects[0].${field}`);
    }
  });

  it('is reported in the envelope too', async () => {
    const list = await showList(
      feedOf([project('Hanke', current)], {
        ...{
          title: 5,
          updated: 'eilen',
          publisher: 'minä',
          coverage: 60,
          programme: [],
          feedback: 'javascript:',
        },
        ...{themes: 'x', funds: {}, timeZone: 'Kuu/Kraateri', language: '€'},
      }),
    );
    expect(projectNames(list)).to.deep.equal(['Hanke']);
    expect(textOf(part(list, 'foot'))).not.to.match(/eilen|minä|60|Invalid/);
  });

  it('is never a merely unknown property', async () => {
    await showList(feedOf([{id: 'x', name: 'Hanke', _own: 1, colour: 'red'}], {_mine: true, more: []}));
    expect(warnings).to.be.empty;
  });
});
