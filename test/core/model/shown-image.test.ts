import {expect} from '@open-wc/testing';
import type {Image} from '../../../src/core/model/feed.js';
import {shownImage} from '../../../src/core/model/shown-image.js';

const base = 'https://office.example/data/feed.json';
const show = (image: Image | undefined, isAllowed = (_url: string) => true) =>
  shownImage(image, base, 'sv', 'fi', isAllowed);

describe('an image of a project', () => {
  it('is resolved against the URL of the feed', () => {
    expect(show({src: 'a.png', alt: 'Talo'})).to.deep.equal({
      url: 'https://office.example/data/a.png',
      alt: {value: 'Talo', lang: 'fi'},
      credit: undefined,
    });
  });

  it('has its text in the requested language, or in that of the feed', () => {
    expect(show({src: 'a.png', alt: {fi: 'Talo', sv: 'Hus'}})?.alt).to.deep.equal({value: 'Hus', lang: 'sv'});
  });

  it('is not shown without a text alternative', () => {
    expect(show({src: 'a.png', alt: ' '})).to.equal(undefined);
    expect(show({src: 'a.png', alt: {sv: ''}})).to.equal(undefined);
  });

  it('is not shown if it is not allowed, or no file of a server', () => {
    expect(show({src: 'a.png', alt: 'Talo'}, () => false)).to.equal(undefined);
    for (const src of [
      'data:image/png;base64,AA',
      'javascript:1',
      'mailto:a@b.example',
      'http://[',
      'blob:x',
    ])
      expect(show({src, alt: 'Talo'}), src).to.equal(undefined);
    expect(show(undefined)).to.equal(undefined);
  });
});
