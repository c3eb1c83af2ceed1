import type { FolderPurpose } from '@shared/features/host/contract'
import { texts } from '@shared/texts'
import { type BrowserWindow, dialog } from 'electron'

/** The system's dialog for a folder; null when it was cancelled. */
export async function pickFolder(
  window: BrowserWindow | undefined,
  purpose: FolderPurpose,
): Promise<string | null> {
  const t = texts().host.dialogs
  const options: Electron.OpenDialogOptions = {
    title: t.folderFor[purpose],
    buttonLabel: t.chooseFolder,
    properties: ['openDirectory', 'createDirectory'],
  }
  const answer = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
  return answer.canceled ? null : (answer.filePaths[0] ?? null)
}

/** Whether text that was not saved may be lost. */
export function mayDiscard(window: BrowserWindow): boolean {
  const t = texts().host.dialogs
  return confirmed(window, t.unsavedTitle, t.unsavedText, t.discard, t.stay)
}

/** Whether work that still runs may be stopped and taken back. */
export function mayLeaveWork(window: BrowserWindow): boolean {
  const t = texts().host.dialogs
  return confirmed(window, t.busyTitle, t.busyText, t.stopWork, t.wait)
}

function confirmed(window: BrowserWindow, message: string, detail: string, yes: string, no: string): boolean {
  const buttons = [yes, no]
  const options = {
    type: 'warning' as const,
    message,
    detail,
    buttons,
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  }
  return dialog.showMessageBoxSync(window, options) === 0
}

/** The program cannot start. */
export function showFailure(text: string): void {
  dialog.showErrorBox(texts().host.name, text)
}
