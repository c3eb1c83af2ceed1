import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { say, texts } from './texts.mjs'

/** @param {unknown} error @param {string} code */
function isCode(error, code) {
  return error instanceof Error && 'code' in error && error.code === code
}

/** @param {string} file */
function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false
    throw error
  }
}

/** @param {string} file @returns whether the process that wrote the lock has ended without taking it away */
function isLeftBehind(file) {
  try {
    const holder = Number(readFileSync(file, 'utf8'))
    if (holder > 0) process.kill(holder, 0)
    return false
  } catch (error) {
    return isCode(error, 'ESRCH')
  }
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
    if (isLeftBehind(file)) {
      rmSync(file, { force: true })
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
