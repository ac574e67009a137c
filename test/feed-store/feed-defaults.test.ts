import {expect} from '@open-wc/testing';
import {besideScript} from '../../src/feed-store/feed-defaults.js';

describe('a file beside the script', () => {
  it('is in the folder of the script', () => {
    expect(besideScript('https://6aika.fi/widgets/sixcity.js', 'feed.json')).to.equal(
      'https://6aika.fi/widgets/feed.json',
    );
    expect(besideScript('https://6aika.fi/sixcity.js?a=b#c', 'embed.html')).to.equal(
      'https://6aika.fi/embed.html',
    );
  });

  it('is in the parent folder if the folder is named after a version', () => {
    for (const folder of ['v1', 'v12', '1.2.3', '0.10.0']) {
      expect(besideScript(`https://6aika.fi/w/${folder}/sixcity.js`, 'feed.json'), folder).to.equal(
        'https://6aika.fi/w/feed.json',
      );
    }
  });

  it('is in the same folder if its name only looks like a version', () => {
    for (const folder of ['v', 'v1.2', '1.2', '1.2.3-beta', 'av1', 'V1', '1.2.3.4']) {
      expect(besideScript(`https://6aika.fi/w/${folder}/sixcity.js`, 'feed.json'), folder).to.equal(
        `https://6aika.fi/w/${folder}/feed.json`,
      );
    }
  });
});
