import Database from 'better-sqlite3'

/**
 * Loads SQLite's native part in this thread, which otherwise happens when the first file is opened: a thread
 * that is ended while it loads takes the whole process with it.
 */
export function loadDatabase(): void {
  new Database(':memory:').close()
}
