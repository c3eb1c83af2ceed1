import type { ElectronApplication } from '@playwright/test'

/** What the system's dialogs would have shown, kept in the main process. */
type Kept = { asked: string[] }

/**
 * No dialog of the system opens while a test runs, as nobody could answer it: folders count as not chosen,
 * questions as answered with yes, and all of them are written down.
 */
export async function keepDialogsAway(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ dialog }) => {
    const kept = globalThis as unknown as Kept
    kept.asked = []
    dialog.showOpenDialog = (async (...given: unknown[]) => {
      kept.asked.push((given.at(-1) as { title?: string }).title ?? '')
      return { canceled: true, filePaths: [] }
    }) as typeof dialog.showOpenDialog
    dialog.showMessageBoxSync = ((...given: unknown[]) => {
      kept.asked.push((given.at(-1) as { message: string }).message)
      return 0
    }) as typeof dialog.showMessageBoxSync
    dialog.showErrorBox = (_title, content) => void kept.asked.push(`error: ${content}`)
  })
}

/** The next question for a folder is answered with this one. */
export async function answerFolder(app: ElectronApplication, folder: string): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    const before = dialog.showOpenDialog
    dialog.showOpenDialog = (async (...given: Parameters<typeof before>) => {
      await before(...given)
      dialog.showOpenDialog = before
      return { canceled: false, filePaths: [path] }
    }) as typeof before
  }, folder)
}

/** The titles of all dialogs so far, in order. */
export function asked(app: ElectronApplication): Promise<string[]> {
  return app.evaluate(() => (globalThis as unknown as Kept).asked)
}
