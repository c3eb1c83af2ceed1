import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'
import { aliasIn } from './build/alias'
import { postcodeTable } from './build/postcode-table'

const root = import.meta.dirname

export default defineConfig({
  plugins: [postcodeTable(root)],
  resolve: { alias: { ...aliasIn(root), electron: resolve(root, 'tests/electron/stand-in.ts') } },
  test: {
    include: ['src-*/**/*.test.{ts,tsx}', 'tests/**/*.test.{ts,tsx}'],
    // Thousands of cards or files: `npm run test:long`.
    exclude: [
      'tests/e2e/**',
      'node_modules/**',
      ...(process.env['TANTE_EMMA_LONG'] ? [] : ['**/*.long.test.ts']),
    ],
    pool: 'forks',
    // Every test opens a shop of its own, so the modules may serve all files of a worker: loading them anew for
    // each file took longer than most tests. One worker a processor; the default leaves one of two idle.
    isolate: false,
    maxWorkers: '100%',
    environment: 'node',
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
