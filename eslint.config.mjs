import js from '@eslint/js';
import {configs as lit} from 'eslint-plugin-lit';
import {configs as wc} from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

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

  // What runs in a page must never reach Node, not even by way of the command line.
  {
    files: ['src/**'],
    ignores: ['src/cli/**'],
    rules: {
      'no-console': ['error', {allow: ['warn', 'error']}],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {regex: '^node:', message: 'Only src/cli may use Node.'},
            {regex: '(^|/)cli/', message: 'The widgets must not reach the command line.'},
          ],
        },
      ],
    },
  },

  // The feed tool has libraries that no widget may carry along.
  {
    files: ['src/**'],
    ignores: ['src/cli/**', 'src/feed-tool/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {regex: '^node:', message: 'Only src/cli may use Node.'},
            {
              regex: '(^|/)(cli|feed-tool)/',
              message: 'The widgets must reach neither command line nor feed tool.',
            },
          ],
        },
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
