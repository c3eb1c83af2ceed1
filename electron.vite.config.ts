import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { aliasIn } from './build/alias'
import { postcodeTable } from './build/postcode-table'

const root = import.meta.dirname
const alias = aliasIn(root)

export default defineConfig({
  main: {
    resolve: { alias },
    plugins: [postcodeTable(root)],
    build: {
      outDir: resolve(root, 'out/main'),
      rolldownOptions: {
        input: {
          electron: resolve(root, 'src-main/hosts/electron/main.ts'),
          browser: resolve(root, 'src-main/hosts/browser/main.ts'),
          cli: resolve(root, 'src-main/hosts/cli/main.ts'),
          worker: resolve(root, 'src-main/jobs/worker.ts'),
        },
      },
    },
  },
  preload: {
    resolve: { alias },
    build: {
      outDir: resolve(root, 'out/preload'),
      rolldownOptions: {
        input: { index: resolve(root, 'src-main/hosts/electron/preload.ts') },
        // A sandboxed preload must be one CommonJS file.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve(root, 'src-renderer'),
    resolve: { alias },
    plugins: [react()],
    build: {
      outDir: resolve(root, 'out/renderer'),
      minify: true,
      rolldownOptions: { input: { index: resolve(root, 'src-renderer/index.html') } },
    },
  },
})
