import {expect} from '@open-wc/testing';
import type {Feed} from '../../../src/core/model/feed.js';
import {resolvePreset as resolve, type Preset} from '../../../src/core/query/preset.js';
import {projectKind} from '../../../src/core/query/project-kind.js';
import {feedWith, idsOf, named, projectWith} from '../../support/feed-with.js';

const nothingChosen: Preset = {city: [], theme: [], fund: [], status: [], project: [], without: []};
const resolvePreset = (preset: Preset, feed: Feed) => resolve(projectKind, preset, feed, '2018-03-02');
const being = (status: 'ongoing' | 'completed') => projectWith(status, {status});

describe('a preset', () => {
  it('includes everything if nothing is chosen', () => {
    const feed = feedWith({projects: [projectWith('a'), projectWith('b')]});
    const {matches, matchesStatus, unknown} = resolvePreset(nothingChosen, feed);
    expect(feed.projects.every(matches)).to.be.true;
    expect(matchesStatus(projectWith('undated'))).to.be.true;
    expect(unknown).to.deep.equal([]);
  });

  it('includes projects of any of several cities', () => {
    const feed = feedWith({
      cities: named('espoo', 'oulu', 'turku'),
      projects: [
        projectWith('a', {cities: ['espoo']}),
        projectWith('b', {cities: ['oulu']}),
        projectWith('c', {cities: ['turku']}),
        projectWith('d', {cities: ['turku', 'espoo']}),
        projectWith('e'),
      ],
    });
    const {matches} = resolvePreset({...nothingChosen, city: ['espoo', 'oulu']}, feed);
    expect(idsOf(feed.projects.filter(matches))).to.deep.equal(['a', 'b', 'd']);
  });

  it('finds a city by lead and partners if a project names no cities', () => {
    const feed = feedWith({
      cities: named('espoo'),
      projects: [projectWith('a', {partners: [{name: 'Omnia', city: 'espoo'}]})],
    });
    expect(
      feed.projects.filter(resolvePreset({...nothingChosen, city: ['espoo']}, feed).matches),
    ).to.have.length(1);
  });

  it('includes only items that match every attribute', () => {
    const feed = feedWith({
      cities: named('espoo', 'oulu'),
      themes: named('energy', 'mobility'),
      funds: named('erdf', 'esf'),
      projects: [
        projectWith('all', {cities: ['espoo'], themes: ['energy'], fund: 'erdf'}),
        projectWith('no-city', {cities: ['oulu'], themes: ['energy'], fund: 'erdf'}),
        projectWith('no-theme', {cities: ['espoo'], themes: ['mobility'], fund: 'erdf'}),
        projectWith('no-fund', {cities: ['espoo'], themes: ['energy'], fund: 'esf'}),
        projectWith('unstated', {cities: ['espoo']}),
      ],
    });
    const preset = {...nothingChosen, city: ['espoo'], theme: ['energy'], fund: ['erdf']};
    expect(idsOf(feed.projects.filter(resolvePreset(preset, feed).matches))).to.deep.equal(['all']);
  });

  it('includes chosen projects without the excluded ones', () => {
    const feed = feedWith({projects: [projectWith('a'), projectWith('b'), projectWith('c')]});
    const preset = {...nothingChosen, project: ['a', 'b'], without: ['b']};
    expect(idsOf(feed.projects.filter(resolvePreset(preset, feed).matches))).to.deep.equal(['a']);
  });

  it('excludes what `without` names, and nothing else', () => {
    const feed = feedWith({projects: [projectWith('a'), projectWith('b'), projectWith('c')]});
    const {matches, unknown} = resolvePreset({...nothingChosen, without: ['C', 'a']}, feed);
    expect(idsOf(feed.projects.filter(matches))).to.deep.equal(['b']);
    expect(unknown).to.deep.equal([]);
  });

  it('excludes nothing if `without` has only unknown ids', () => {
    const feed = feedWith({projects: [projectWith('a')]});
    const {matches, unknown} = resolvePreset({...nothingChosen, without: ['z']}, feed);
    expect(feed.projects.filter(matches)).to.have.length(1);
    expect(unknown).to.deep.equal([{attribute: 'without', id: 'z'}]);
  });

  it('filters by status', () => {
    const {matchesStatus} = resolvePreset({...nothingChosen, status: ['ongoing', 'Unknown']}, feedWith());
    expect(matchesStatus(being('ongoing'))).to.be.true;
    expect(matchesStatus(projectWith('undated'))).to.be.true;
    expect(matchesStatus(being('completed'))).to.be.false;
  });

  it('compares ids without regard to ASCII case', () => {
    const feed = feedWith({cities: named('Espoo'), projects: [projectWith('a', {cities: ['Espoo']})]});
    const {matches, unknown} = resolvePreset({...nothingChosen, city: ['eSPOO']}, feed);
    expect(feed.projects.filter(matches)).to.have.length(1);
    expect(unknown).to.deep.equal([]);
  });

  it('compares other letters exactly, so that no language decides', () => {
    const feed = feedWith({
      cities: named('åbo', 'ii'),
      projects: [projectWith('a', {cities: ['åbo', 'ii']})],
    });
    const {matches, unknown} = resolvePreset({...nothingChosen, city: ['ÅBO', 'İİ']}, feed);
    expect(feed.projects.filter(matches)).to.have.length(0);
    expect(unknown.map(({id}) => id)).to.deep.equal(['ÅBO', 'İİ']);
  });

  it('drops an unknown id, reports it, and uses the others', () => {
    const feed = feedWith({
      cities: named('espoo'),
      projects: [projectWith('a', {cities: ['espoo']}), projectWith('b')],
    });
    const {matches, unknown} = resolvePreset({...nothingChosen, city: ['esbo', 'espoo']}, feed);
    expect(idsOf(feed.projects.filter(matches))).to.deep.equal(['a']);
    expect(unknown).to.deep.equal([{attribute: 'city', id: 'esbo'}]);
  });

  it('includes nothing if none of its ids is valid', () => {
    const feed = feedWith({
      cities: named('espoo'),
      themes: named('energy'),
      funds: named('erdf'),
      projects: [projectWith('a', {cities: ['espoo'], themes: ['energy'], fund: 'erdf'}), projectWith('b')],
    });
    for (const attribute of ['city', 'theme', 'fund', 'project'] as const) {
      const {matches, unknown} = resolvePreset({...nothingChosen, [attribute]: ['nowhere']}, feed);
      expect(feed.projects.filter(matches), attribute).to.have.length(0);
      expect(unknown).to.deep.equal([{attribute, id: 'nowhere'}]);
    }
  });

  it('includes no status if none of the given ones is valid', () => {
    const {matchesStatus, unknown} = resolvePreset({...nothingChosen, status: ['finished']}, feedWith());
    expect(matchesStatus(being('completed'))).to.be.false;
    expect(matchesStatus(projectWith('undated'))).to.be.false;
    expect(unknown).to.deep.equal([{attribute: 'status', id: 'finished'}]);
  });

  it('treats `__proto__` and `constructor` as ids like any other', () => {
    const feed = feedWith({
      cities: named('__proto__'),
      projects: [projectWith('constructor', {cities: ['__proto__']}), projectWith('b')],
    });
    const byCity = resolvePreset({...nothingChosen, city: ['__PROTO__']}, feed);
    expect(idsOf(feed.projects.filter(byCity.matches))).to.deep.equal(['constructor']);
    const byProject = resolvePreset({...nothingChosen, project: ['constructor']}, feed);
    expect(idsOf(feed.projects.filter(byProject.matches))).to.deep.equal(['constructor']);
    const unknown = resolvePreset({...nothingChosen, theme: ['toString', '__proto__']}, feed);
    expect(unknown.unknown).to.have.length(2);
    expect(feed.projects.filter(unknown.matches)).to.have.length(0);
  });
});
