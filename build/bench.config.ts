import { resolve } from 'node:path'
import { defineConfig } from 'electron-vite'
import { aliasIn } from './alias'
import { postcodeTable } from './postcode-table'

const root = resolve(import.meta.dirname, '..')
const alias = aliasIn(root)

/** The measurements and the judging of what they cannot measure, bundled like the main process that they measure. */
export default defineConfig({
  main: {
    resolve: { alias },
    plugins: [postcodeTable(root)],
    build: {
      outDir: resolve(root, 'out/bench'),
      rolldownOptions: {
        input: {
          main: resolve(root, 'tests/bench/main.ts'),
          child: resolve(root, 'tests/bench/child.ts'),
          judge: resolve(root, 'tests/judge/main.ts'),
        },
        external: [/^playwright/, /^@playwright\//],
      },
    },
  },
})
