import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {applyOptions, dataOptions} from '../../src/embed/options.js';

const list = () => document.createElement('sixcity-project-list');
const attributes = (element: Element) =>
  element.getAttributeNames().map((name) => [name, element.getAttribute(name)]);

describe('the options of a widget', () => {
  it('are the data attributes of its tag, by their own names', () => {
    const tag = document.createElement('script');
    tag.setAttribute('src', '/sixcity.js');
    tag.setAttribute('data-city', 'espoo');
    tag.setAttribute('data-group-by', 'theme');
    expect(dataOptions(tag)).to.deep.equal([
      ['city', 'espoo'],
      ['group-by', 'theme'],
    ]);
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

  it('are not given where they are blank', () => {
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

  it('are none that run, restyle or rename', () => {
    const element = list();
    const odd = 'onclick onfocus style class id slot is part title aria-label tabindex srcdoc href innerHTML';
    for (const name of [...odd.split(' '), '', ' ', '1', 'a b', '=', '<b>', '__proto__']) {
      applyOptions(element, [[name, 'alert(1)']]);
    }
    expect(attributes(element)).to.deep.equal([]);
  });
});
