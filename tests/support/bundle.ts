import { mkdirSync, mkdtempSync } from 'node:fs'
import { resolve } from 'node:path'
import { build } from 'vite'
import { aliasIn } from '../../build/alias'
import { postcodeTable } from '../../build/postcode-table'

const root = resolve(import.meta.dirname, '../..')

/**
 * Bundles scripts of the main side as the build does, for children of a test that need what Node alone does
 * not know (the migrations, the worker). Answers the folder with one `<name>.js` an input.
 */
export async function bundle(input: Record<string, string>): Promise<string> {
  // Inside the project, so that the native package is found from there.
  mkdirSync(resolve(root, 'out'), { recursive: true })
  const folder = mkdtempSync(resolve(root, 'out/bundle-'))
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: aliasIn(root) },
    plugins: [postcodeTable(root)],
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: {
      ssr: true,
      target: 'node22',
      outDir: folder,
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(input).map(([name, path]) => [name, resolve(root, path)])),
        output: { entryFileNames: '[name].js' },
      },
    },
  })
  return folder
}
