// Who may import what. A type-only import counts as an import; tests are free except for the three sides.

const TEST = '\\.test\\.tsx?$'
/** @param {string} names alternatives for a regular expression */
const packages = (names) => `(^|/)node_modules/(@types/)?(${names})(/|$)`

const SHARED_PACKAGES = packages('zod|@orpc/contract|libphonenumber-js')
const RENDERER_PACKAGES = packages(
  'zod|react|react-dom|@mantine/[^/]+|@tabler/icons-react|@fontsource-variable/[^/]+|zustand|@tanstack/[^/]+|@tiptap/[^/]+|' +
    '@orpc/(client|contract)|i18next|react-i18next|pdfjs-dist',
)
const DATABASE_PACKAGES = `${packages('kysely|better-sqlite3')}|^(kysely|better-sqlite3)(/|$)`
const ELECTRON = `${packages('electron')}|^electron(/|$)`
/** The door of a feature. */
const INDEX = 'features/[^/]+/index\\.tsx?$'
/** The second door, of features that selections ask: they come before all that use selections. */
const LEAVES = 'features/[^/]+/leaf-(store|kinds)\\.tsx?$'

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Two files that need each other are one file, or lack a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'shared-runs-anywhere',
      comment: 'src-shared imports itself and pure libraries: no Node, no DOM, no Electron, no database.',
      severity: 'error',
      from: { path: '^src-shared/', pathNot: TEST },
      to: { pathNot: ['^src-shared/', SHARED_PACKAGES] },
    },
    {
      name: 'shared-knows-no-side',
      comment: 'src-shared never imports the main or the renderer side.',
      severity: 'error',
      from: { path: '^src-shared/' },
      to: { path: '^src-(main|renderer)/' },
    },
    {
      name: 'renderer-never-main',
      comment: 'The renderer meets the main process only through the contract, types included.',
      severity: 'error',
      from: { path: '^src-renderer/' },
      to: { path: '^src-main/' },
    },
    {
      name: 'renderer-packages',
      comment:
        'The renderer imports src-shared and packages for the page: no Node, no Electron, no database.',
      severity: 'error',
      from: { path: '^src-renderer/', pathNot: TEST },
      to: { pathNot: ['^src-(renderer|shared|main)/', RENDERER_PACKAGES] },
    },
    {
      name: 'renderer-feature-inside',
      comment: "Another feature's inside is closed; its index.ts is its door.",
      severity: 'error',
      from: { path: '^src-renderer/features/([^/]+)/', pathNot: TEST },
      to: {
        path: '^src-renderer/features/',
        pathNot: ['^src-renderer/features/$1/', `^src-renderer/${INDEX}`, `^src-renderer/${LEAVES}`],
      },
    },
    {
      name: 'main-never-renderer',
      comment: 'The main process knows no page.',
      severity: 'error',
      from: { path: '^src-main/' },
      to: { path: '^src-renderer/' },
    },
    {
      name: 'main-feature-inside',
      comment: "Another feature's inside is closed; its index.ts is its door.",
      severity: 'error',
      from: { path: '^src-main/features/([^/]+)/', pathNot: TEST },
      to: {
        path: '^src-main/features/',
        pathNot: ['^src-main/features/$1/', `^src-main/${INDEX}`, `^src-main/${LEAVES}`],
      },
    },
    {
      name: 'main-feature-knows-no-transport',
      comment: 'A feature neither serves nor knows who serves it.',
      severity: 'error',
      from: { path: '^src-main/features/', pathNot: TEST },
      to: { path: '^src-main/rpc/serve-' },
    },
    {
      name: 'hosts-are-outermost',
      comment: 'Hosts import the core, never the other way round.',
      severity: 'error',
      from: { path: '^src-main/', pathNot: ['^src-main/hosts/', TEST] },
      to: { path: '^src-main/hosts/' },
    },
    {
      name: 'database-only-in-stores',
      comment: 'Kysely and better-sqlite3 stay in the stores and in src-main/db.',
      severity: 'error',
      from: {
        path: '^src-',
        pathNot: [
          '^src-main/db/',
          '^src-main/features/[^/]+/store\\.ts$',
          '^src-main/features/[^/]+/[^/]+-store\\.ts$',
          TEST,
        ],
      },
      to: { path: DATABASE_PACKAGES },
    },
    {
      name: 'electron-only-in-its-host',
      comment: 'Everything else runs without Electron.',
      severity: 'error',
      from: { path: '^src-', pathNot: ['^src-main/hosts/electron/', TEST] },
      to: { path: ELECTRON },
    },
    {
      name: 'other-hosts-without-electron',
      comment: 'The browser and terminal hosts run where no Electron is.',
      severity: 'error',
      from: { path: '^src-main/hosts/(browser|cli)/', pathNot: TEST },
      to: { path: ['^src-main/hosts/electron/', ELECTRON] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^out/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'build/tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.d.ts', '.css'],
    },
  },
}
