import { rmSync, utimesSync } from 'node:fs'
import { expect, it } from 'vitest'
import { isBuilt } from '../../build/launch/build.mjs'
import { fingerprint } from '../../build/launch/fingerprint.mjs'
import { projectFolder } from './project-folder'

function builtProject() {
  const { folder, write } = projectFolder()
  const source = write('src/deep/a.ts', 'one')
  const output = write('out/a.js')
  const product = {
    sources: ['src', 'config.ts'],
    outputs: [output],
    stamp: `${folder}/out/.stamp`,
    args: [],
  }
  write('out/.stamp', fingerprint(folder, product.sources))
  return { folder, write, source, output, product }
}

it('takes a build of the same sources for good', () => {
  const { folder, product } = builtProject()
  expect(isBuilt(folder, product)).toBe(true)
})

it('builds again when an output is missing, or the memory of the sources', () => {
  const forgotten = builtProject()
  rmSync(forgotten.product.stamp)
  expect(isBuilt(forgotten.folder, forgotten.product)).toBe(false)
  const emptied = builtProject()
  rmSync(emptied.output)
  expect(isBuilt(emptied.folder, emptied.product)).toBe(false)
})

it('builds again when a source is written, added or removed', () => {
  const written = builtProject()
  utimesSync(written.source, new Date(0), new Date(0))
  expect(isBuilt(written.folder, written.product)).toBe(false)
  const added = builtProject()
  added.write('config.ts')
  expect(isBuilt(added.folder, added.product)).toBe(false)
  const removed = builtProject()
  rmSync(removed.source)
  expect(isBuilt(removed.folder, removed.product)).toBe(false)
})

it('does not build again for a changed test', () => {
  const { folder, write, product } = builtProject()
  write('src/deep/a.test.ts')
  expect(isBuilt(folder, product)).toBe(true)
})
