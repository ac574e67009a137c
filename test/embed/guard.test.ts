import {expect} from '@open-wc/testing';
import {guarded} from '../../src/embed/guard.js';
import {captureWarnings} from '../support/warnings.js';

describe('the guard around the bundle', () => {
  const warnings = captureWarnings();
  const key = Symbol.for('sixcity-widgets');
  const set = (copy: unknown, named?: unknown) => {
    Object.defineProperty(globalThis, key, {value: copy, configurable: true});
    if (named === undefined) Reflect.deleteProperty(globalThis, 'sixcity');
    else Object.assign(globalThis, {sixcity: named});
  };
  let running: readonly unknown[];
  beforeEach(() => {
    running = [Reflect.get(globalThis, key), globalThis.sixcity];
    set(undefined);
  });
  afterEach(() => {
    set(...(running as [unknown, unknown]));
  });

  it('starts the first copy', () => {
    const started: string[] = [];
    guarded('1.2.3', (version) => started.push(version));
    expect(started).to.deep.equal(['1.2.3']);
    expect(warnings).to.be.empty;
  });

  it('hands a later copy over to the running one, and does not start it', () => {
    const adopted: (readonly [string, string])[] = [];
    set({
      adopt: (script: Element, version: string) => adopted.push([script.localName, version]),
    });
    guarded('1.2.3', () => {
      throw new Error('must not start');
    });
    expect(adopted).to.deep.equal([['script', '1.2.3']]);
    expect(warnings).to.be.empty;
  });

  it('is not confused by names that a page uses', () => {
    set(undefined, document.createElement('h2'));
    const started: string[] = [];
    guarded('1.2.3', (version) => started.push(version));
    expect(started).to.deep.equal(['1.2.3']);
  });

  it('publishes the running copy, and keeps a variable of the page', () => {
    const copy = {
      version: '1.2.3',
      url: '',
      adopt: () => undefined,
      defineMessages: () => undefined,
      doctor: () => Promise.resolve(),
    };
    guarded('1.2.3', (_version, _doctor, _copies, _ownTag, publish) => publish(copy));
    expect(globalThis.sixcity).to.equal(copy);
    expect(Object.isFrozen(copy)).to.equal(true);

    set(undefined, 'of the page');
    guarded('1.2.3', (_version, _doctor, _copies, _ownTag, publish) => publish({...copy}));
    expect(globalThis.sixcity).to.equal('of the page');
    expect(Reflect.get(globalThis, key)).to.deep.equal(copy);
  });

  it('warns once if the bundle cannot start, and does not try again', () => {
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
