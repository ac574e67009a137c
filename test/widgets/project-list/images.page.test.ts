import {expect, oneEvent} from '@open-wc/testing';
import '../../../src/define.js';
import type {Image} from '../../../src/core/model/feed.js';
import {current, feedOf, project} from '../../support/feeds.js';
import {press} from '../../support/actions.js';
import {showList} from '../../support/project-list.js';
import {all, card, facts} from '../../support/queries.js';

const picture = new URL('/docs/project-list.png', location.href).href;
const missing = new URL('/docs/there-is-none.png', location.href).href;
const image = (known: Partial<Image> = {}): Image => ({
  src: picture,
  alt: {fi: 'Lapset koulun pihalla', sv: 'Barn på skolgården'},
  credit: 'Kuva Oy',
  ...known,
});
const listOf = (shown: Image | undefined, attributes: Readonly<Record<string, string>> = {images: ''}) =>
  showList(
    feedOf([project('Hanke', {...current, ...(shown ? {image: shown} : {})}), project('Toinen')]),
    attributes,
  );
const images = (list: Element) => all<HTMLImageElement>(list, 'img');

describe('images of projects', () => {
  it('are neither shown nor requested by default', async () => {
    const list = await listOf(image({src: `${picture}?unasked`}), {});
    expect(images(list)).to.have.length(0);
    expect(performance.getEntriesByName(`${picture}?unasked`)).to.have.length(0);
  });

  it('have a text alternative in the language of the list', async () => {
    const [shown, ...others] = images(await listOf(image(), {images: '', lang: 'sv'}));
    expect(others).to.have.length(0);
    expect([shown!.alt, shown!.lang]).to.deep.equal(['Barn på skolgården', 'sv']);
  });

  it('load when they are almost visible, without data about the reader', async () => {
    const [shown] = images(await listOf(image()));
    expect([shown!.loading, shown!.crossOrigin, shown!.referrerPolicy]).to.deep.equal([
      'lazy',
      'anonymous',
      'no-referrer',
    ]);
  });

  it('have reserved space before they load, sixteen to nine, at the top of the card', async () => {
    const list = await listOf(image());
    const [shown] = images(list);
    const {width, height, top} = shown!.getBoundingClientRect();
    expect(width).to.be.greaterThan(100);
    expect(width / height).to.be.closeTo(16 / 9, 0.02);
    expect(top).to.be.closeTo(card(list, 'Hanke').firstElementChild!.getBoundingClientRect().top, 2);
  });

  it('are not loaded from another origin, and not credited then', async () => {
    const list = await listOf(image({src: 'https://pictures.example/a.png'}));
    expect(images(list)).to.have.length(0);
    await press(list, 'Hanke');
    expect(facts(card(list, 'Hanke'))).not.to.have.property('Kuva');
  });

  it('leave neither space nor credit if they cannot be loaded', async () => {
    const list = await listOf(image({src: missing}));
    await press(list, 'Hanke');
    const [shown] = images(list);
    shown!.loading = 'eager';
    await oneEvent(shown!, 'error');
    await list.updateComplete;
    expect(images(list)).to.have.length(0);
    expect(facts(card(list, 'Hanke'))).not.to.have.property('Kuva');
  });

  it('are credited in the details', async () => {
    const list = await listOf(image());
    await press(list, 'Hanke');
    expect(facts(card(list, 'Hanke'))['Kuva']).to.equal('Kuva Oy');
  });

  it('are shown in cards only', async () => {
    expect(images(await listOf(image(), {images: '', layout: 'timeline'}))).to.have.length(0);
    expect(images(await listOf(image(), {images: 'false'}))).to.have.length(0);
  });
});
