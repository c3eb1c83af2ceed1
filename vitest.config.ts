import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'
import { alias } from './build/alias'

export default defineConfig({
  resolve: { alias: { ...alias, electron: resolve(import.meta.dirname, 'tests/electron/stand-in.ts') } },
  test: {
    include: ['src-*/**/*.test.{ts,tsx}', 'tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    pool: 'forks',
    environment: 'node',
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
