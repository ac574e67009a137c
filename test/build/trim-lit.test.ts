import assert from 'node:assert/strict';
import path from 'node:path';
import {describe, it} from 'node:test';
import {parseAst} from 'rollup/parseAst';
import {cuts} from '../../scripts/rollup/lit-cuts.mjs';
import {trimLit} from '../../scripts/rollup/trim-lit.mjs';

const own = path.resolve('build/js/shared/some-element.js');
const css = path.resolve('node_modules/@lit/reactive-element/development/css-tag.js');

/** What the plugin makes of a module; it throws where it would end the build. */
function trim(code: string, id: string): string {
  const context = {
    parse: (text: string) => parseAst(text) as unknown,
    error: (message: string): never => {
      throw new Error(message);
    },
  };
  const result = trimLit().transform.call(context, code, id) as {code: string} | null;
  return result?.code ?? code;
}

/** Code that would break in the classic script, since what it needs of Lit is cut there. */
const breaking: readonly string[] = [
  "import 'lit/experimental-hydrate-support.js';",
  'css`:host { color: ${colour} }`',
  'class A { static properties = {open: {}} }',
  'createProperty("open", {reflect: true})',
  'createProperty("open", {fromAttribute: Number})',
  'host.removeController(this)',
  'html`<!-- ${text} -->`',
  'html`<title>${text}</title>`',
  'html`<textarea>${text}</textarea>`',
  "import {repeat} from 'lit/directives/repeat.js';",
  "import {directive} from 'lit/directive.js';",
  'new Task(this, {task, args, autoRun: false})',
];

describe('what the classic script leaves out of Lit', () => {
  for (const code of breaking) {
    it(`ends the build where we write ${code}`, () => {
      assert.throws(() => trim(code, own), /a cut of lit-cuts\.mjs has to go/);
    });
  }

  it('has for every reason that may change a sentence which tells of it', () => {
    for (const {reason, never} of cuts as readonly {reason: string; never?: RegExp}[]) {
      if (never)
        assert.ok(
          breaking.some((code) => never.test(code)),
          reason,
        );
    }
  });

  it('ends the build where Lit itself comes to need it', () => {
    const directive = path.resolve('node_modules/lit-html/development/directive.js');
    assert.throws(() => trim('', directive), /There are no directives/);
  });

  it('ends the build where a new version of Lit lacks what is to be cut', () => {
    assert.throws(() => trim('export const css = () => 1;', css), /css-tag\.js has no .* to cut/);
  });

  it('leaves our own modules as they are', () => {
    const code = 'export const one = html`<p>${text}</p>`;';
    assert.equal(trim(code, own), code);
  });
});
