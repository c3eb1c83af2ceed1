import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { say, texts } from './texts.mjs'

/**
 * @template T
 * @param {string} code of a system error that is expected here
 * @param {() => T} step
 * @returns {T | undefined} nothing if that error came
 */
function unless(code, step) {
  try {
    return step()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === code) return undefined
    throw error
  }
}

/** @param {string} file @returns {boolean} whether the lock is ours now */
function take(file) {
  return unless('EEXIST', () => writeFileSync(file, String(process.pid), { flag: 'wx' }) ?? true) ?? false
}

/** @param {string} holder what stands in a lock @returns {boolean} whether that process has died without giving it back */
function isDead(holder) {
  const id = Number(holder)
  // Just being written, or held by a process of another user.
  if (!(id > 0)) return false
  return unless('EPERM', () => unless('ESRCH', () => process.kill(id, 0)) === undefined) ?? false
}

/**
 * Takes away the lock of a dead holder. If another launcher has been quicker and holds it anew, it gets it back.
 *
 * @param {string} file @param {string} holder
 */
function takeAway(file, holder) {
  const aside = `${file}.${process.pid}`
  unless('ENOENT', () => {
    renameSync(file, aside)
    if (readFileSync(aside, 'utf8') !== holder) unless('EEXIST', () => linkSync(aside, file))
    rmSync(aside)
  })
}

/**
 * Does a step of the set-up while no other launcher does one, so that two calls at once neither install nor
 * build over each other. Waits for the other; a lock whose holder has died is taken over.
 *
 * @template T
 * @param {string} file the lock
 * @param {() => Promise<T>} step
 * @returns {Promise<T>}
 */
export async function alone(file, step) {
  mkdirSync(dirname(file), { recursive: true })
  for (let told = false; !take(file); ) {
    const holder = unless('ENOENT', () => readFileSync(file, 'utf8')) ?? ''
    if (isDead(holder)) {
      takeAway(file, holder)
      continue
    }
    if (!told) say(texts.waiting)
    told = true
    await sleep(200)
  }
  const release = () => rmSync(file, { force: true })
  process.once('exit', release)
  try {
    return await step()
  } finally {
    process.off('exit', release)
    release()
  }
}
