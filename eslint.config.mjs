// Lint: types, promises, Office.js habits, and who may import whom (docs/architecture.md, "Rooms").
import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import boundaries from 'eslint-plugin-boundaries';
import officeAddins from 'eslint-plugin-office-addins';

const rooms = [
  'act',
  'template',
  'sources',
  'drafting',
  'privacy',
  'law',
  'document',
  'review',
  'journal',
  'verifier',
  'verifier-page',
  'word',
  'pane',
  'workbench',
  'server',
  'cli',
];
/** Rooms that run unchanged in Node and in the browser. */
const pure = [
  'act',
  'template',
  'privacy',
  'law',
  'review',
  'document',
  'sources',
  'drafting',
  'journal',
  'verifier',
];

/** Who may import whom; a room may always import itself. */
const arrows = {
  act: [],
  template: ['act'],
  privacy: ['act'],
  law: ['act'],
  review: ['act'],
  journal: ['act'],
  document: ['act', 'review'],
  verifier: ['journal', 'document', 'review', 'act'],
  'verifier-page': ['verifier', 'journal'],
  sources: ['act', 'document'],
  drafting: ['act', 'template', 'privacy', 'law', 'sources'],
  word: ['document', 'review', 'act'],
  // The pane validates a form while it is typed and words verdicts, with the same pure rooms as the server.
  pane: ['word', 'client', 'act', 'template', 'review'],
  workbench: ['document', 'pane', 'client'],
  client: ['api', 'act', 'template', 'review'],
  api: ['act', 'template', 'review', 'drafting', 'law', 'document'],
  server: [
    'act',
    'template',
    'sources',
    'drafting',
    'privacy',
    'law',
    'document',
    'review',
    'journal',
    'verifier',
    'api',
  ],
  cli: [
    'act',
    'template',
    'sources',
    'drafting',
    'privacy',
    'law',
    'document',
    'review',
    'journal',
    'verifier',
    'server',
    'api',
  ],
};

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'coverage', 'var'] },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { node: { extensions: ['.ts', '.tsx'] } },
      'boundaries/elements': [
        { type: 'client', pattern: 'src/server/client' },
        { type: 'api', pattern: 'src/server/api' },
        ...rooms.map((room) => ({ type: room, pattern: `src/${room}` })),
      ],
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: [
            {
              from: { element: { types: { anyOf: [...rooms, 'client', 'api'] } } },
              allow: { to: { module: { origin: ['external', 'core'] } } },
            },
            ...Object.entries(arrows).map(([from, allow]) => ({
              from: { element: { type: from } },
              allow: { to: { element: { types: { anyOf: [from, ...allow] } } } },
            })),
          ],
        },
      ],
      'boundaries/no-unknown-files': 'error',
    },
  },
  {
    files: pure.map((room) => `src/${room}/**/*.ts`),
    rules: {
      'no-restricted-globals': [
        'error',
        ...[
          'Office',
          'Word',
          'window',
          'document',
          'process',
          'Buffer',
          'fetch',
          'setTimeout',
          'setInterval',
          'crypto',
        ].map((name) => ({
          name,
          message: 'A pure room runs in Node and in the browser: have it handed in.',
        })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Randomness is handed in.' },
        { object: 'Date', property: 'now', message: 'The clock is handed in.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'The clock is handed in.',
        },
        {
          selector: 'ImportDeclaration[source.value=/^(node:|fs$|path$|crypto$)/]',
          message: 'A pure room imports nothing of Node.',
        },
      ],
    },
  },
  {
    files: ['src/word/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules)
        .filter((name) => !officeAddins.rules[name].meta?.deprecated)
        .map((name) => [`office-addins/${name}`, 'error']),
    ),
  },
  {
    files: ['src/{pane,server,cli}/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'Word', message: 'Only the word room speaks Office.js.' },
        { name: 'Office', message: 'Only the word room speaks Office.js.' },
      ],
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: {
        require: 'readonly',
        module: 'writable',
        process: 'readonly',
        __dirname: 'readonly',
        console: 'readonly',
        URL: 'readonly',
      },
    },
  },
);
