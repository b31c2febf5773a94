import type { KnipConfig } from 'knip'

/** Unused files, exports and dependencies. What is read by path and not by import is named here, with the reason. */
const config: KnipConfig = {
  entry: [
    // The three bundles of build/bundles.ts.
    'electron/{main,officeProcess,windowless,preload}.ts',
    'renderer/main.tsx',
    // Scripts of package.json that no import reaches.
    'build/{build,check}.ts',
    'build/{start,test}.mjs',
    'build/{calendarWords,drawPictograms}.ts',
    'build/packaging/*.{ts,cjs}',
    'test/bench/{bench,storeChild,firstPdfOurs,firstPdfOfPdfkit,manyPapers}.ts',
    // Started by Electron's own name, as a process of its own.
    'test/chromium-host/{boot,electron}*.{ts,mjs,cjs}',
    // Started as processes of their own, some to be killed; and by hand, once for each file format.
    'test/torture/{torture,vaultWriter,vaultScript,backupWriter,handoverWriter,registerWriter,undoWriter,diskCalls,canaryProgram}.ts',
    'test/fixtures/vault/makeMuseumPiece.ts',
    'test/e2e/seedTwoOffices.ts',
    'test/chromium-host/contractApp/*.{js,cjs}',
    'test/**/*.spec.ts',
    '**/*.test.{ts,tsx}',
    // The way long work is shown; its first user is being made.
    'renderer/useWork.ts',
    'renderer/ui/WorkBar.tsx',
  ],
  project: ['{shared,electron,renderer,build,test}/**/*.{ts,tsx,mjs,cjs,js}'],
  ignoreDependencies: [
    // Tools that build/check.ts starts by name.
    'dependency-cruiser',
    'stylelint',
    // Files that electron/paper/paperResources.ts names and renderer/ui/fonts.css imports.
    '@expo-google-fonts/.+',
    '@fontsource/.+',
    'harfbuzzjs',
    // Taken in one step for handing over.
  ],
  // A type that a signature in its own file needs is exported for the declaration files.
  ignoreExportsUsedInFile: true,
  // Part of every Linux (the torture tests make a small disk with them), or asked for when present.
  ignoreBinaries: ['mount', 'umount', 'mkfs.vfat', 'zenity', 'age', 'age-keygen', 'mkfifo'],
}

export default config
