import { resolve } from 'node:path'
import { defineConfig } from 'electron-vite'
import { alias } from './alias'

const root = resolve(import.meta.dirname, '..')

/** The measurements, bundled like the main process that they measure, with a worker of their own beside them. */
export default defineConfig({
  main: {
    resolve: { alias },
    build: {
      outDir: resolve(root, 'out/bench'),
      rolldownOptions: {
        input: {
          main: resolve(root, 'tests/bench/main.ts'),
          worker: resolve(root, 'src-main/jobs/worker.ts'),
        },
        external: [/^playwright/, /^@playwright\//],
      },
    },
  },
})
