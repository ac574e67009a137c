import assert from 'node:assert/strict';
import {test} from 'node:test';
import ts from 'typescript';
import {readPackage} from './installed-package.js';

test('declarations are written for exactly the public modules', () => {
  const {config} = ts.readConfigFile('tsconfig.types.json', (file) => ts.sys.readFile(file)) as {
    readonly config: {readonly files: readonly string[]};
  };
  const exported = Object.values(readPackage('.').exports)
    .flatMap((target) => (typeof target === 'string' ? [] : target.types))
    .filter((file) => !file.startsWith('./dist/frameworks/'))
    .map((file) => file.replace(/^\.\/dist\/(.*)\.d\.ts$/, 'src/$1.ts'));
  assert.deepEqual([...config.files].sort(), exported.sort());
});
