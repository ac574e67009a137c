import {expect} from '@open-wc/testing';
import {guarded, type RunningCopy} from '../../src/embed/guard.js';
import {captureWarnings} from '../support/warnings.js';

describe('the guard around the bundle', () => {
  const warnings = captureWarnings();
  let running: RunningCopy | undefined;
  beforeEach(() => {
    running = globalThis.sixcity;
    globalThis.sixcity = undefined;
  });
  afterEach(() => {
    globalThis.sixcity = running;
  });

  it('starts the first copy', () => {
    const started: string[] = [];
    guarded('1.2.3', (version) => started.push(version));
    expect(started).to.deep.equal(['1.2.3']);
    expect(warnings).to.be.empty;
  });

  it('hands a later copy over to the one that runs, and does not start it', () => {
    const adopted: (readonly [string, string])[] = [];
    globalThis.sixcity = {
      version: '1.0.0',
      url: 'https://first.example/sixcity.js',
      adopt: (script, version) => adopted.push([script.localName, version]),
      defineMessages: () => undefined,
      doctor: () => Promise.resolve(),
    };
    guarded('1.2.3', () => {
      throw new Error('must not start');
    });
    expect(adopted).to.deep.equal([['script', '1.2.3']]);
    expect(warnings).to.be.empty;
  });

  it('warns, once, when the bundle cannot start, and lets nobody try again', () => {
    const fail = () => {
      throw new Error('broken page');
    };
    guarded('1.2.3', fail);
    guarded('1.2.3', fail);
    guarded('1.2.4', fail);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('1.2.3').and.to.contain('broken page');
    expect(warnings[0]).not.to.contain('trusted-types');
  });

  it('names the directive that a second Lit needs', () => {
    guarded('1.2.3', () => {
      throw new TypeError("Failed to execute 'createPolicy' on 'TrustedTypePolicyFactory'");
    });
    expect(warnings[0]).to.contain("trusted-types lit-html 'allow-duplicates'");
  });
});
