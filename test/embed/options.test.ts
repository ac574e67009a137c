import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {
  applyOptions,
  hostOption,
  hostOptions,
  queryOf,
  replaceOptions,
  urlOptions,
} from '../../src/embed/options.js';

const list = () => document.createElement('sixcity-project-list');
const tag = (attributes: Readonly<Record<string, string>>, name = 'div') => {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  return element;
};
const attributes = (element: Element) =>
  element.getAttributeNames().map((name) => [name, element.getAttribute(name)]);
/** The options that a widget gets from a tag. */
const optionsFrom = (host: Element) => {
  const element = list();
  applyOptions(element, hostOptions(host));
  return Object.fromEntries(attributes(element)) as Readonly<Record<string, string>>;
};

describe('the options of a widget', () => {
  it('are the data attributes of its tag, by the same names', () => {
    expect(
      optionsFrom(tag({src: '/sixcity.js', 'data-city': 'espoo', 'data-group-by': 'theme'})),
    ).to.deep.equal({
      city: 'espoo',
      'group-by': 'theme',
    });
  });

  it('are read without "data-" too, if the one with it is missing', () => {
    expect(
      optionsFrom(tag({city: 'espoo', 'data-theme': 'data', theme: 'water', 'data-fund': '', fund: 'erdf'})),
    ).to.deep.equal({
      city: 'espoo',
      theme: 'data',
      fund: 'erdf',
    });
  });

  it('are not the attributes of HTML with the same names', () => {
    const element = document.createElement('sixcity-publication-table');
    applyOptions(
      element,
      hostOptions(tag({language: 'javascript', lang: 'sv', title: 'x', id: 'a'}, 'script')),
    );
    expect(attributes(element)).to.deep.equal([]);
  });

  it('change with one attribute of the tag', () => {
    const host = tag({'data-city': 'espoo', city: 'oulu'});
    expect(hostOption(host, 'data-city')).to.deep.equal([['city', 'espoo']]);
    host.removeAttribute('data-city');
    expect(hostOption(host, 'data-city')).to.deep.equal([['city', 'oulu']]);
    host.removeAttribute('city');
    expect(hostOption(host, 'city')).to.deep.equal([['city', null]]);
  });

  it('become its attributes', () => {
    const element = list();
    applyOptions(element, [
      ['city', 'espoo'],
      ['page-size', '5'],
    ]);
    expect(attributes(element)).to.deep.equal([
      ['city', 'espoo'],
      ['page-size', '5'],
    ]);
  });

  it('replace those of an earlier visit', () => {
    const element = list();
    element.setAttribute('city', 'oulu');
    element.setAttribute('class', 'of the page');
    replaceOptions(element, [['theme', 'data']]);
    expect(attributes(element)).to.deep.equal([
      ['class', 'of the page'],
      ['theme', 'data'],
    ]);
  });

  it('are not given if they are blank', () => {
    const element = list();
    applyOptions(element, [
      ['city', ''],
      ['theme', ' \n'],
    ]);
    expect(attributes(element)).to.deep.equal([]);
  });

  it('are not those of the tag itself', () => {
    const element = list();
    for (const name of ['widget', 'sixcity', 'allow', 'root', 'embed-page'])
      applyOptions(element, [[name, 'x']]);
    expect(attributes(element)).to.deep.equal([]);
  });

  it('never run code, restyle or rename', () => {
    const element = list();
    const odd = 'onclick onfocus style class id slot is part title aria-label tabindex srcdoc href innerHTML';
    for (const name of [...odd.split(' '), '', ' ', '1', 'a b', '=', '<b>', '__proto__']) {
      applyOptions(element, [[name, 'alert(1)']]);
    }
    expect(attributes(element)).to.deep.equal([]);
  });
});

describe('the options in the URL of embed.html', () => {
  const optionsOf = (url: string) =>
    Object.fromEntries(urlOptions(queryOf(new URL(url, 'https://city.example'))));
  const expected = {widget: 'project-list', city: 'espoo', 'page-size': '3'};

  for (const and of [
    '&',
    '&amp;',
    '&amp;amp;',
    '&amp;amp;amp;',
    '&AMP;',
    '&amp%3B',
    '&#038;',
    '&#38;',
    '&#x26;',
    '&amp;#038;',
  ]) {
    it(`are read if "&" is written ${and}`, () => {
      expect(optionsOf(`/embed.html?widget=project-list${and}city=espoo${and}page-size=3`)).to.deep.equal(
        expected,
      );
      expect(
        optionsOf(`/embed.html?widget=project-list${and}city=espoo${and}page-size=3#part`),
      ).to.deep.equal(expected);
    });
  }

  it('are read like those of a placeholder', () => {
    expect(optionsOf('/embed.html?widget=project-list&data-city=espoo&data-page-size=3')).to.deep.equal(
      expected,
    );
  });

  it('keep an ampersand in a value', () => {
    expect(optionsOf('/embed.html?p.q=R%26D&city=a')).to.deep.equal({'p.q': 'R&D', city: 'a'});
  });

  it('are not in the hash', () => {
    expect(optionsOf('/embed.html?city=espoo#theme=data')).to.deep.equal({city: 'espoo'});
  });

  it('contain no text to show', () => {
    expect(optionsOf('/embed.html?heading=Foreign&amp;heading=Foreign')).to.deep.equal({});
  });
});
