import js from '@eslint/js'
import i18next from 'eslint-plugin-i18next'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'
import * as house from './build/houseRules.js'

const typescript = ['**/*.ts', '**/*.tsx']
const tests = ['**/*.test.ts', '**/*.test.tsx', '**/*.spec.ts', 'test/**']
const configFiles = ['*.config.ts', '*.config.js', 'build/packaging/*.config.*']

const nodeGlobals = Object.fromEntries(
  ['process', 'console', 'URL', 'setTimeout', 'clearTimeout'].map((name) => [name, 'readonly']),
)

/** Rules of one room. ESLint replaces a rule's options instead of joining them, so each room names its whole list. */
function room(files, forbidden, ignores = []) {
  return { files, ignores, rules: { 'no-restricted-syntax': ['error', ...house.everywhere, ...forbidden] } }
}

/** One file where something forbidden has its place: the list of its room without that message. */
function exception(file, forbidden, allowed) {
  const kept = [...house.everywhere, house.noDefaultExport, ...forbidden].filter(
    (rule) => !allowed.includes(rule),
  )
  return { files: [file], rules: { 'no-restricted-syntax': ['error', ...kept] } }
}

export default defineConfig(
  globalIgnores(['out/', 'node_modules/', 'papers-practice/', 'test-results/']),
  js.configs.recommended,
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },

  {
    files: typescript,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: false, requireDefaultForNonUnion: true },
      ],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Every handler is async by contract, whether it waits for something or not.
      '@typescript-eslint/require-await': 'off',
      // `_` says "deliberately not used": the sealed part of a destructuring, an unused callback argument.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // Spreading a string into code points is exactly what a text layer means.
      '@typescript-eslint/no-misused-spread': [
        'error',
        { allow: [{ from: 'lib', name: 'string' }, 'string'] },
      ],
      '@typescript-eslint/ban-ts-comment': ['error', { minimumDescriptionLength: 20 }],
    },
  },

  {
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', { max: 400 }],
      'no-console': 'error',
      'no-restricted-imports': ['error', house.electronOnlyAtTheEdge],
    },
  },

  room(['**/*.{ts,tsx,js,cjs,mjs}'], [house.noDefaultExport], [...configFiles, '**/*.d.ts']),
  room(configFiles, []),
  room(['shared/**/*.ts'], [house.noDefaultExport, ...house.shared]),
  room(['electron/**/*.ts'], [house.noDefaultExport, ...house.electron]),
  room(['electron/paper/**/*.ts'], [house.noDefaultExport, ...house.electron, ...house.paper]),
  room(['renderer/**/*.{ts,tsx}'], [house.noDefaultExport, ...house.renderer]),
  // A declaration file says how another's module looks.
  room(tests, [house.noDefaultExport], ['**/*.d.ts']),
  exception('electron/window.ts', house.electron, [house.oneWindow, house.oneAddress, house.noOpenExternal]),
  exception('renderer/backend.ts', house.renderer, [house.oneBridge]),

  { files: ['electron/main.ts'], rules: { 'no-restricted-imports': ['error', house.onlyIpcMain] } },
  { files: ['electron/preload.ts'], rules: { 'no-restricted-imports': ['error', house.onlyIpcRenderer] } },

  {
    files: ['renderer/**/*.{ts,tsx}'],
    extends: [
      reactHooks.configs.flat['recommended-latest'],
      jsxA11y.flatConfigs.strict,
      i18next.configs['flat/recommended'],
    ],
    rules: { 'i18next/no-literal-string': ['error', house.wordsBelongInTranslations] },
  },

  {
    files: tests,
    rules: {
      'no-restricted-imports': 'off',
      'i18next/no-literal-string': 'off',
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },

  // Scripts and benches talk to the person at the keyboard; the app itself only through its log.
  { files: ['build/**', 'test/**', '*.config.*'], rules: { 'no-console': 'off' } },

  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: { ...nodeGlobals, require: 'readonly', module: 'writable' },
    },
  },
)
