/**
 * Which file may import which. `shared/` is pure, `renderer/` and `electron/` know only `shared/`, and each dangerous
 * library has one room. Tests beside the code may import more; nothing imports `test/`.
 */
const tests = String.raw`\.(test|spec)\.tsx?$`

/** Files of shared/ that the window may load: they import no zod, nor anything that does. */
const zodFreeDomain = [
  'appointmentChoices',
  'attachmentChoices',
  'birthYear',
  'bsn',
  'calendarDate',
  'consentState',
  'copyChoices',
  'dateInput',
  'examHints',
  'digits',
  'firstWeeksLines',
  'firstWeeksTasks',
  'glassReasons',
  'firstWeeksLines',
  'firstWeeksTasks',
  'intakeQuestions',
  'language',
  'momentTopics',
  'municipalHints',
  'numbersOfOtherKinds',
  'paperNames',
  'paperSections',
  'partState',
  'recoverySheet',
  'recoverySheetGroups',
  'relations',
  'ageHints',
  'hourHints',
  'hoursDone',
  'lawCase',
  'lawHints',
  'letterRemarks',
  'planHints',
  'planCompare',
  'planTemplates',
  'said',
  'routeHints',
  'stayHints',
  'stayKept',
  'ruleBook',
  'ruleDates',
  'ruleList',
  'searchPlaces',
  'stepBalance',
  'timeInput',
  'transferParts',
  'twoMoments',
  'userRoles',
  'wordsToLeaveOut',
].join('|')
const zodFree = String.raw`^shared/(result\.ts|i18n/|domain/(${zodFreeDomain})\.ts|documents/(wheelGeometry|block|pair|askBackPair|transferPair)\.ts)`

function forbid(name, comment, from, to) {
  return { name, severity: 'error', comment, from, to }
}

function library(...names) {
  return { path: names.map((name) => `(^|/)node_modules/${name}/`) }
}

/** Only `rooms` may import `to`. */
function onlyIn(name, comment, rooms, to) {
  return forbid(name, comment, { path: '^(shared|electron|renderer)/', pathNot: [...rooms, tests] }, to)
}

module.exports = {
  forbidden: [
    // The two sides and what lies between them
    forbid(
      'window-never-imports-electron-side',
      'The window asks through the contract (renderer/backend.ts); move what both need to shared/.',
      { path: '^renderer/' },
      { path: '^electron/' },
    ),
    forbid(
      'electron-side-never-imports-window',
      'Move what both sides need to shared/.',
      { path: '^electron/' },
      { path: '^renderer/' },
    ),
    forbid(
      'shared-imports-only-shared',
      'shared/ is what both sides build on; it knows neither of them.',
      { path: '^shared/', pathNot: tests },
      { path: '^(electron|renderer|build|test)/' },
    ),
    forbid(
      'shared-has-one-library',
      'shared/ runs anywhere: zod is its only library, and nothing of Node.',
      { path: '^shared/', pathNot: tests },
      { path: 'node_modules/', pathNot: 'node_modules/zod/' },
    ),
    forbid(
      'shared-has-no-node',
      'shared/ runs in the window too: take the value as an argument.',
      { path: '^shared/', pathNot: tests },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'words-and-papers-without-zod',
      'shared/documents and shared/i18n are words and data; schemas stand in domain, contract and fileFormat.',
      { path: '^shared/(documents|i18n)/', pathNot: tests },
      library('zod'),
    ),
    forbid(
      'nothing-imports-tests',
      'What the app needs does not live in test/.',
      { path: '^(shared|electron|renderer|build)/', pathNot: tests },
      { path: ['^test/', tests] },
    ),
    forbid(
      'app-never-imports-build',
      'build/ makes the app; the app does not know how.',
      { path: '^(shared|electron|renderer)/', pathNot: tests },
      { path: '^build/' },
    ),

    // Inside the window
    forbid(
      'window-has-no-node',
      'The window has no Node: ask the office process through renderer/backend.ts.',
      { path: '^renderer/', pathNot: tests },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'window-takes-schemas-as-types',
      'zod must not be in the window bundle: write `import type`, or move the function to a file without zod.',
      { path: '^renderer/', pathNot: tests },
      { path: '^shared/', pathNot: zodFree, dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'window-loads-no-zod',
      'zod must not be in the window bundle: the door checks what goes in and out.',
      { path: '^renderer/', pathNot: tests },
      library('zod'),
    ),
    forbid(
      'zod-free-files-stay-zod-free',
      'The window loads this file: take schemas as types only.',
      { path: zodFree, pathNot: tests },
      { path: '^shared/|node_modules/zod/', pathNot: zodFree, dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'features-are-strangers',
      'One screen does not know another: App composes them; what two need moves to renderer/ui or shared/.',
      { path: '^renderer/features/([^/]+)/' },
      { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    ),
    forbid(
      'features-do-not-know-the-app',
      'renderer/app composes the screens, not the other way round.',
      { path: '^renderer/features/' },
      { path: '^renderer/app/' },
    ),
    forbid(
      'controls-know-no-case',
      'renderer/ui holds controls for any screen; give them what they show.',
      { path: '^renderer/ui/' },
      { path: '^renderer/(features|app|backend|useAnswer)' },
    ),
    onlyIn(
      'one-room-for-controls',
      'Use our control from renderer/ui, or wrap the library there.',
      ['^renderer/ui/'],
      library(
        'react-aria-components',
        'react-aria',
        'react-stately',
        '@react-aria/[^/]+',
        '@react-stately/[^/]+',
      ),
    ),

    // Inside the electron side
    forbid(
      'rooms-do-not-know-the-door',
      'vault, search, paper and transfer are used by electron/ipc, not the other way round.',
      { path: '^electron/(vault|search|paper|transfer)/', pathNot: tests },
      { path: '^electron/(ipc/|[^/]+Process|main|window|preload|windowless)' },
    ),
    forbid(
      'rooms-do-not-know-each-other',
      'vault, search, paper and transfer are joined in electron/ipc; what two need moves to shared/.',
      { path: '^electron/(vault|search|paper|transfer)/', pathNot: tests },
      { path: '^electron/(vault|search|paper|transfer)/', pathNot: '^electron/$1/' },
    ),
    forbid(
      'preload-stands-alone',
      'A sandboxed preload has the electron module and nothing of ours.',
      { path: '^electron/preload\\.ts$' },
      { pathNot: 'node_modules/electron/|^electron$', dependencyTypesNot: ['type-only'] },
    ),
    onlyIn(
      'electron-at-the-edge',
      'Only the edge knows Electron; give the others plain values, so that they run without a window.',
      ['^electron/(main|window|appProtocol|preload|officeProcess|officeLink)\\.ts$'],
      { path: ['node_modules/electron/', '^electron$'] },
    ),

    // One room for each dangerous library
    onlyIn(
      'one-crypto-room',
      'Keys and ciphers stand in the envelope modules; ids that only have to be unique come from electron/randomId.ts.',
      [
        '^electron/vault/(envelope|passphraseKey)[^/]*\\.ts$',
        '^electron/handover/bundle/ageChunks\\.ts$',
        '^electron/randomId\\.ts$',
      ],
      { path: '^(node:)?crypto$' },
    ),
    onlyIn(
      'one-vault-room',
      'Only electron/vault touches the sealed files and the passphrase.',
      ['^electron/vault/'],
      library('lowdb', '@node-rs/argon2', 'hash-wasm'),
    ),
    onlyIn(
      'one-paper-writer',
      'Only the PDF writer knows jsPDF: a change of engine touches one file.',
      ['^electron/paper/writePdf\\.ts$'],
      library('jspdf'),
    ),
    onlyIn(
      'one-text-layer',
      'Letters are shaped, ordered and broken into lines in electron/paper alone.',
      ['^electron/paper/'],
      library('harfbuzzjs', 'bidi-js', 'linebreak'),
    ),

    // Everywhere
    forbid(
      'no-circles',
      'Two files that need each other are one file, or need a third.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    forbid('everything-resolves', 'The file or package does not exist.', {}, { couldNotResolve: true }),
    forbid(
      'app-ships-what-it-imports',
      'The app runs with "dependencies" only; this package is for development.',
      { path: '^(shared|electron|renderer)/', pathNot: tests },
      {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only'],
        pathNot: 'node_modules/electron/',
      },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^out/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
    progress: { type: 'none' },
  },
}
