import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'

/** What SQLite may leave beside a file. */
const companions = ['-journal', '-wal', '-shm']

/** Removes a database file that nobody has open, with all that belongs to it. */
export function removeFile(file: string): void {
  for (const path of [file, ...companions.map((suffix) => file + suffix)]) rmSync(path, { force: true })
}

/** Brings a file that nobody has open as a database from the system's memory to the medium. */
export function syncFile(file: string): void {
  const handle = openSync(file, 'r+')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Renames, and brings both folders to the medium, so that no crash takes the names back. */
export function moveDurably(from: string, to: string): void {
  renamePatiently(from, to)
  for (const folder of new Set([dirname(to), dirname(from)])) syncFolder(folder)
}

/** On Windows a virus scanner or an indexer may hold a file for a moment after it was closed. */
function renamePatiently(from: string, to: string): void {
  for (let tries = 1; ; tries++)
    try {
      renameSync(from, to)
      return
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException
      const held = process.platform === 'win32' && ['EPERM', 'EBUSY', 'EACCES'].includes(code)
      if (!held || tries === 10) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50)
    }
}

/** Windows and some drives know no such thing for folders and keep the order by themselves. */
function syncFolder(folder: string): void {
  try {
    syncHandle(folder)
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (!['EPERM', 'EISDIR', 'EINVAL', 'EACCES', 'ENOTSUP'].includes(code)) throw error
  }
}

function syncHandle(path: string): void {
  const handle = openSync(path, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
