// Lint is where the house's import law lives: see CONTRIBUTING.md for the drawing.
import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Packages a pure folder may use: parsing and calendar arithmetic, no clock, no host. */
const purePackages = ['valibot', 'date-fns'];

/** Which sibling folders of src each folder may import, besides itself. */
const mayImport = {
  timer: [],
  routines: [],
  safety: [],
  journal: ['routines'],
  figure: [],
  session: ['routines'],
  messages: ['session', 'routines', 'safety', 'journal'],
  editor: ['timer', 'safety', 'journal', 'messages', 'session', 'routines'],
  webview: ['messages', 'session', 'figure', 'safety', 'journal'],
};
const folders = Object.keys(mayImport);
const pure = ['timer', 'routines', 'safety', 'journal', 'figure', 'session', 'messages'];

/**
 * What VS Code loads as it starts, by file names below src/editor: what counts from the first second
 * on, and what writes. All else comes through `later.ts`, when it is needed.
 */
const start = [
  ...['awakeMs', 'clock', 'closeDown', 'diary', 'disposables', 'doors', 'filesGone'],
  ...['ids', 'later', 'openDiary', 'openPresence', 'openTimer', 'output', 'personClock'],
  ...['presence', 'settings', 'statusBar', 'statusText', 'statusWiring'],
  ...['testDoor', 'textInFront', 'typingRun', 'workClock'],
  ...['diskFolder', 'fileErrors', 'fileFolder', 'journalWriter', 'openFolder'],
  ...['removeFiles', 'replaceFile', 'watchFiles', 'windowFiles'],
];

const startLaw = {
  files: ['src/extension.ts', ...start.map((name) => `src/editor/**/${name}.ts`)],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^\\.{1,2}/(?!(\\.\\./)*(${pure.join('|')})/)(.*/)?(?!(${start.join('|')})\\.js$)[^/]+$`,
            allowTypeImports: true,
            message: 'It would be loaded as VS Code starts: go through editor/later.ts.',
          },
        ],
      },
    ],
  },
};

/** A law for one folder, as `no-restricted-imports` patterns. */
function lawFor(folder) {
  const forbidden = folders.filter(
    (other) => other !== folder && !mayImport[folder].includes(other),
  );
  const patterns = [
    {
      regex: `^(\\.\\./)+(${[...forbidden, 'extension'].join('|')})(/|$)`,
      message: `src/${folder} may import only: ${mayImport[folder].join(', ') || 'itself'}.`,
    },
  ];
  patterns.push({
    regex: '^date-fns$',
    importNames: ['format'],
    message: 'format brings a whole language along, a twelfth of all we ship: take lightFormat.',
  });
  if (pure.includes(folder)) {
    patterns.push({
      regex: `^(?!\\.|(${purePackages.join('|')})($|/))`,
      message: `src/${folder} is pure: no vscode, no Node, no DOM, no other packages.`,
    });
  }
  if (folder === 'webview') {
    patterns.push({ regex: '^(vscode$|node:)', message: 'A webview has neither vscode nor Node.' });
  }
  return {
    files: [`src/${folder}/**/*.ts`],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
}

const noClock = {
  files: pure.map((folder) => `src/${folder}/**/*.ts`),
  rules: {
    'no-restricted-properties': [
      'error',
      { object: 'Date', property: 'now', message: 'Time is data: take `at` as an argument.' },
      { object: 'Math', property: 'random', message: 'Chance is data: take it as an argument.' },
    ],
    'no-restricted-syntax': [
      'error',
      {
        selector: "NewExpression[callee.name='Date'][arguments.length=0]",
        message: 'Time is data: take `at` as an argument.',
      },
    ],
    'no-restricted-globals': ['error', 'setTimeout', 'setInterval', 'performance', 'crypto'],
  },
};

export default tseslint.config(
  { ignores: ['out/', 'dist/', '**/node_modules/', '.vscode-test/'] },
  {
    files: ['**/*.{js,mjs,cjs}'],
    extends: [js.configs.recommended],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        require: 'readonly',
        module: 'readonly',
        exports: 'readonly',
        __dirname: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
      },
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: [
          './tsconfig.core.json',
          './tsconfig.editor.json',
          './tsconfig.webview.json',
          './tsconfig.test.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      eqeqeq: 'error',
    },
  },
  ...folders.map(lawFor),
  startLaw,
  noClock,
  {
    files: ['src/**/*.ts'],
    rules: { 'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
