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

  it('has a loading message while it is slow, which disappears when it has loaded', async () => {
    const {end} = reportChunkLoad(() => never, host, soon);
    await says(messages.waiting);
    end();
    expect(host.childNodes).to.have.length(0);
  });

  it('has no message while it is quick', () => {
    const {end} = reportChunkLoad(() => never, host);
    expect(host.childNodes).to.have.length(0);
    end();
  });

  it('has an error message when it fails, in the language of the page around it', async () => {
    host.lang = 'sv';
    reportChunkLoad(() => Promise.reject(new Error('offline')), host);
    await says(localeOf('sv')!.messages.chunkFailed);
    expect(host.querySelector('[lang=sv]')).to.exist;
    expect(button()?.textContent).to.equal(localeOf('sv')!.messages.retry);
    expect(warnings).to.have.length(1);
  });

  it('is requested again by a button, and the message disappears when it has loaded', async () => {
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

  it('has its message after the script tag if that is the host', async () => {
    const script = document.createElement('script');
    host.append(script);
    reportChunkLoad(() => Promise.reject(new Error('offline')), script);
    await says(messages.chunkFailed);
    expect(script.nextElementSibling?.querySelector('button')).to.exist;
    expect(warnings).to.have.length(1);
  });

  it('causes only a warning if there is no host: a link stays a link', async () => {
    const failure = Promise.reject(new Error('offline'));
    reportChunkLoad(() => failure);
    await failure.catch(() => undefined);
    expect(warnings).to.have.length(1);
  });
});
