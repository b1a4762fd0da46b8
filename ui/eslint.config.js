// Lints that hold the house rules: tiers import downwards only, Tauri is known in one folder,
// and HTML made by the content crate is inserted in one component.
import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const feature = (name) => ({
  target: `./src/lib/features/${name}`,
  from: './src/lib/features',
  except: [`./${name}`],
  message: 'A feature does not import another feature; put them together in routes.'
});
const features = [
  'cover',
  'frame',
  'situation',
  'reader',
  'search',
  'contacts',
  'checklist',
  'cases',
  'papers',
  'referral',
  'vault',
  'settings',
  'welcome'
];

export default ts.config(
  { ignores: ['build/', '.svelte-kit/', 'src/lib/ipc/bindings.ts', 'src/lib/i18n/messages.ts'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })]
    },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': [
        'error',
        {
          basePath: import.meta.dirname,
          zones: [
            {
              target: './src/lib',
              from: './src/routes',
              message: 'Routes put features together; nothing imports a route.'
            },
            {
              target: './src/lib/components',
              from: './src/lib/features',
              message: 'Components know no domain words.'
            },
            ...features.map(feature)
          ]
        }
      ],
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['@tauri-apps/*'], message: 'Only src/lib/ipc knows Tauri.' }] }
      ],
      'no-restricted-globals': [
        'error',
        ...['localStorage', 'sessionStorage', 'indexedDB'].map((name) => ({
          name,
          message: 'The window keeps nothing; choices go through changeSettings.'
        }))
      ],
      'svelte/no-at-html-tags': 'error',
      'svelte/no-navigation-without-resolve': 'off',
      'no-console': 'error'
    }
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: {
        projectService: true,
        extraFileExtensions: ['.svelte'],
        parser: ts.parser,
        svelteConfig
      }
    }
  },
  { files: ['src/lib/ipc/**'], rules: { 'no-restricted-imports': 'off' } },
  { files: ['src/lib/components/Prose.svelte'], rules: { 'svelte/no-at-html-tags': 'off' } }
);
