import {expect} from '@open-wc/testing';
import {besideScript} from '../../src/feed-store/feed-defaults.js';

describe('a file beside the script', () => {
  it('lies in the script’s folder', () => {
    expect(besideScript('https://6aika.fi/widgets/sixcity.js', 'feed.json')).to.equal(
      'https://6aika.fi/widgets/feed.json',
    );
    expect(besideScript('https://6aika.fi/sixcity.js?a=b#c', 'embed.html')).to.equal(
      'https://6aika.fi/embed.html',
    );
  });

  it('lies in the parent where the folder is called after a version', () => {
    for (const folder of ['v1', 'v12', '1.2.3', '0.10.0']) {
      expect(besideScript(`https://6aika.fi/w/${folder}/sixcity.js`, 'feed.json'), folder).to.equal(
        'https://6aika.fi/w/feed.json',
      );
    }
  });

  it('lies in the folder where its name only looks like a version', () => {
    for (const folder of ['v', 'v1.2', '1.2', '1.2.3-beta', 'av1', 'V1', '1.2.3.4']) {
      expect(besideScript(`https://6aika.fi/w/${folder}/sixcity.js`, 'feed.json'), folder).to.equal(
        `https://6aika.fi/w/${folder}/feed.json`,
      );
    }
  });
});
