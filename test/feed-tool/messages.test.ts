import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {hasTranslation, messageLanguageOf, translate} from '../../src/feed-tool/messages/translate.js';
import {listMessages} from '../../src/feed-tool/messages/list-messages.js';
import {valueMessages} from '../../src/feed-tool/messages/value-messages.js';
import {sixcity, withFiles} from '../cli/sixcity.js';

describe('messages of the feed tool', () => {
  it('have the same number of variable parts in each language', () => {
    for (const texts of [...valueMessages, ...listMessages])
      assert.equal(new Set(texts.map((text) => text.split('{}').length)).size, 1, texts[0]);
  });
  it('are translated with their variable parts', () => {
    assert.equal(
      translate('"Narnia" is none of the cities of the feed', 'fi'),
      '"Narnia" ei ole syötteen kaupunki',
    );
    assert.equal(
      translate(
        'no end date was read, though this looks like it: say in the mapping what the column is',
        'sv',
      ),
      'slutdatumet lästes inte, fast detta ser ut som det: ange vad kolumnen är',
    );
    assert.equal(translate('something new', 'fi'), 'something new');
  });
  it('are translated for bibliographies too', () => {
    for (const message of [
      'has no key of its own',
      'stands 2 times: this one is called opas-2',
      'the string "jan" is defined nowhere: it was read as the word itself',
      'refers to "kirja", which is not in the file: what stands there is missing',
    ])
      assert.ok(hasTranslation(message), message);
  });

  it('are in the language of the shell', () => {
    assert.deepEqual(['fi_FI.UTF-8', 'sv', 'C', undefined, 'de_DE'].map(messageLanguageOf), [
      'fi',
      'sv',
      'en',
      'en',
      'en',
    ]);
  });
  it('are in the language of --lang', async () => {
    const list = 'Hankkeen nimi;Toteuttaja;Päättymispvm;Kokonaisbudjetti\nA;K;31.2.2018;5\nYhteensä;;;5\n';
    await withFiles({'l.csv': list}, async (pathOf) => {
      const fi = await sixcity(
        'import',
        pathOf('l.csv'),
        '--out',
        pathOf('f.json'),
        '--lang',
        'fi',
        '--report',
        pathOf('r.csv'),
      );
      assert.match(fi.stdout, /rivi 2, Päättymispvm: 31\.2\.2018 ei ole kalenterin päivä/);
      assert.match(fi.stdout, /rivi 3: Yhteensä \| 5 on summarivi, joten se jää pois/);
      assert.match(fi.stdout, /1 hanke/);
      const sv = await sixcity('import', pathOf('l.csv'), '--out', pathOf('f.json'), '--lang', 'sv');
      assert.match(sv.stdout, /rad 2, Päättymispvm: 31\.2\.2018 är ingen dag i kalendern/);
    });
  });
});
