import { app } from 'electron'

/**
 * Ends the program in order: the last window closed or the menu's end leads to `finish`, once, and then to the
 * end of the process.
 */
export function endInOrder(finish: () => Promise<void>, log: (line: string) => void): void {
  let finishing = false
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', (event) => {
    if (finishing) return
    finishing = true
    event.preventDefault()
    finish()
      .catch((error: unknown) => log(`error while closing: ${error instanceof Error ? error.stack : error}`))
      .finally(() => app.exit(0))
  })
}
