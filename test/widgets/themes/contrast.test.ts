import {expect} from '@open-wc/testing';
import {contrast, mix, rgbOf, type Rgb} from '../../../src/widgets/themes/contrast.js';
import {pairContrasts} from '../../../src/widgets/themes/contrast-pairs.js';

const ratio = (one: string, other: string) => contrast(rgbOf(one)!, rgbOf(other)!);

describe('the contrast of two colours', () => {
  it('is 21 for black on white, and 1 for a colour on itself', () => {
    expect(ratio('#000', '#fff')).to.equal(21);
    expect(ratio('#3c8fde', '#3c8fde')).to.equal(1);
  });

  it('is symmetric', () => {
    expect(ratio('#0062ae', '#ffffff')).to.equal(ratio('#ffffff', '#0062ae'));
  });

  it('matches the known values of the city colours on white', () => {
    for (const [colour, known] of [
      ['#0000bf', 11.98],
      ['#0072c6', 4.97],
      ['#0050bb', 7.33],
      ['#3c8fde', 3.4],
      ['#29549a', 7.42],
      ['#0062ae', 6.25],
      ['#00aeef', 2.53],
      ['#001e96', 12.91],
    ] as const) {
      expect(ratio(colour, '#ffffff'), colour).to.be.closeTo(known, 0.006);
    }
  });
});

describe('a colour', () => {
  it('is parsed from three or six digits in either case', () => {
    expect(rgbOf('#0Af')).to.deep.equal([0, 170, 255]);
    expect(rgbOf('#00AAff')).to.deep.equal([0, 170, 255]);
  });

  it('is undefined in any other form', () => {
    for (const text of ['', '#', '#ff', '#ffff', '#fffff', '#1234567', 'red', 'rgb(0, 0, 0)', ' #fff'])
      expect(rgbOf(text), text).to.equal(undefined);
  });

  it('mixes with another by its share', () => {
    const [black, white]: readonly Rgb[] = [
      [0, 0, 0],
      [255, 255, 255],
    ];
    expect(mix(black!, white!, 0)).to.deep.equal(black);
    expect(mix(black!, white!, 1)).to.deep.equal(white);
    expect(mix(black!, white!, 0.2)).to.deep.equal([51, 51, 51]);
  });
});

describe('the pairs of a theme', () => {
  it('are each token on the page and on the surface', () => {
    const pairs = pairContrasts({text: '#000', accent: '#777', surface: '#eee'}, '#fff');
    expect(pairs.map(({token, on, least}) => [token, on, least])).to.deep.equal([
      ['text', 'page', 4.5],
      ['text', 'surface', 4.5],
      ['accent', 'page', 3],
      ['accent', 'surface', 3],
    ]);
  });

  it('leave out missing tokens', () => {
    expect(pairContrasts({surface: '#eee'}, '#fff')).to.deep.equal([]);
    expect(pairContrasts({link: '', surface: '#eee'}, '#fff')).to.deep.equal([]);
    expect(pairContrasts({link: '#00f'}, '#fff').map(({on}) => on)).to.deep.equal(['page']);
  });
});
