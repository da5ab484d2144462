import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import house from './import-direction.js';

const noClock = 'The domain has no clock and no machine: pass the value in as an argument.';

export default defineConfig(
  {
    ignores: [
      'dist/',
      '.astro/',
      'content/',
      'public/',
      'coverage/',
      'test/fixtures/',
      'test/golden/',
      'test/bench/peers/',
    ],
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  // The project service does not look into folders whose names start with a dot.
  { files: ['.config/*.ts'], extends: [tseslint.configs.disableTypeChecked] },
  { files: ['**/*.astro'], extends: [astro.configs.recommended] },
  {
    files: ['**/*.{ts,js,mjs,astro}'],
    rules: { eqeqeq: 'error', 'no-var': 'error', 'prefer-const': 'error' },
  },
  {
    files: ['src/**/*.{ts,astro}'],
    plugins: { house },
    rules: { 'house/import-direction': 'error' },
  },
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        {
          globals: ['Date', 'process', 'Intl', 'performance'].map((name) => ({ name, message: noClock })),
          checkGlobalObject: true,
        },
      ],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: noClock }],
    },
  },
);
