import {expect} from '@open-wc/testing';
import {reportChunkLoad} from '../../../src/embed/chunks/chunk-failure.js';
import {defaultLocale, localeOf} from '../../../src/core/i18n/locale.js';
import {deferred} from '../../support/deferred.js';
import {waitUntil} from '../../support/settled.js';
import {captureWarnings} from '../../support/warnings.js';

const {messages} = defaultLocale;
const never = new Promise<never>(() => undefined);
const soon = 0;

describe('a chunk that is slow or fails', () => {
  const warnings = captureWarnings();
  let host: HTMLElement;
  beforeEach(() => {
    host = document.createElement('div');
    document.body.append(host);
  });
  afterEach(() => host.remove());
  const says = (text: string) => waitUntil(host, () => host.textContent.includes(text));
  const button = () => host.querySelector('button');

  it('is said to be on its way when it is slow, and no more when it is there', async () => {
    const {end} = reportChunkLoad(() => never, host, soon);
    await says(messages.waiting);
    end();
    expect(host.childNodes).to.have.length(0);
  });

  it('is said nothing of while it is quick', () => {
    const {end} = reportChunkLoad(() => never, host);
    expect(host.childNodes).to.have.length(0);
    end();
  });

  it('is said to be missing when it fails, in the language of the page around it', async () => {
    host.lang = 'sv';
    reportChunkLoad(() => Promise.reject(new Error('offline')), host);
    await says(localeOf('sv')!.messages.chunkFailed);
    expect(host.querySelector('[lang=sv]')).to.exist;
    expect(button()?.textContent).to.equal(localeOf('sv')!.messages.retry);
    expect(warnings).to.have.length(1);
  });

  it('is requested again by a button, and the note goes when it is there', async () => {
    let tries = 0;
    const second = deferred<undefined>();
    const load = () => (++tries === 1 ? Promise.reject(new Error('offline')) : second.promise);
    const {end} = reportChunkLoad(load, host, soon);
    await says(messages.chunkFailed);
    button()?.click();
    await says(messages.waiting);
    expect(tries).to.equal(2);
    end();
    expect(host.childNodes).to.have.length(0);
    expect(warnings).to.have.length(1);
  });

  it('is named after the script tag where that is the host', async () => {
    const script = document.createElement('script');
    host.append(script);
    reportChunkLoad(() => Promise.reject(new Error('offline')), script);
    await says(messages.chunkFailed);
    expect(script.nextElementSibling?.querySelector('button')).to.exist;
    expect(warnings).to.have.length(1);
  });

  it('is only warned of where there is no host: a link stays one', async () => {
    const failure = Promise.reject(new Error('offline'));
    reportChunkLoad(() => failure);
    await failure.catch(() => undefined);
    expect(warnings).to.have.length(1);
  });
});
