import js from '@eslint/js';
import {configs as lit} from 'eslint-plugin-lit';
import {configs as wc} from 'eslint-plugin-wc';
import globals from 'globals';
import importX from 'eslint-plugin-import-x';
import {createTypeScriptImportResolver} from 'eslint-import-resolver-typescript';
import tseslint from 'typescript-eslint';
import {layerZones} from './scripts/lint/layers.mjs';

const scripts = ['**/*.mjs'];
const sources = ['**/*.ts'];
const onlyFor = (files, configs) => configs.map((config) => ({...config, files}));

export default [
  {ignores: ['dist/', 'build/', 'coverage/']},
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  {...js.configs.recommended, files: [...scripts, ...sources]},

  {files: scripts, languageOptions: {globals: globals.nodeBuiltin}},

  ...onlyFor(sources, [
    ...tseslint.configs.strictTypeChecked,
    ...tseslint.configs.stylisticTypeChecked,
    lit['flat/recommended'],
    wc['flat/recommended'],
    {
      languageOptions: {
        parserOptions: {
          project: ['./tsconfig.test.json', './tsconfig.node.json'],
          tsconfigRootDir: import.meta.dirname,
        },
      },
      rules: {
        '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
        '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_'}],
        '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      },
    },
  ]),

  // The layers of src, lowest first (docs/architecture.md). A module imports only from its own layer or below.
  {
    files: ['src/**/*.ts'],
    plugins: {'import-x': importX},
    settings: {
      'import-x/resolver-next': [createTypeScriptImportResolver({project: 'tsconfig.test.json'})],
      'import-x/parsers': {'@typescript-eslint/parser': ['.ts']},
      'import-x/extensions': ['.ts'],
    },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', {basePath: import.meta.dirname, zones: layerZones}],
    },
  },

  // Option schemas give an element its properties by declaration merging; Lit defines every one of them.
  {
    files: ['src/widgets/**/*-element.ts', 'test/widgets/options/option.test.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-declaration-merging': 'off',
      '@typescript-eslint/no-empty-object-type': ['error', {allowInterfaces: 'with-single-extends'}],
    },
  },

  // Only the command line may use Node.
  {
    files: ['src/**'],
    ignores: ['src/cli/**'],
    rules: {
      'no-console': ['error', {allow: ['warn', 'error']}],
      'no-restricted-imports': [
        'error',
        {patterns: [{regex: '^node:', message: 'Only src/cli may use Node.'}]},
      ],
    },
  },

  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'MemberExpression[object.name=/^(describe|it|test|suite)$/][property.name=/^(only|skip|todo)$/]',
          message:
            'A test that is left out proves nothing; what an engine cannot do goes into engine-exceptions.json.',
        },
      ],
    },
  },
];
