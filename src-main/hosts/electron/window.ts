import { join } from 'node:path'
import { app, BrowserWindow, screen } from 'electron'
import { homeAddress } from './address'
import { mayDiscard, mayLeaveWork } from './dialogs'
import { readPlace, smallest, writePlace } from './window-place'

export type MainWindow = ReturnType<typeof createMainWindow>

/** The one window of the program. */
export function createMainWindow(built: string, busy: () => boolean) {
  let window: BrowserWindow | undefined

  async function open(): Promise<void> {
    const placeFile = join(app.getPath('userData'), 'window.json')
    const areas = screen.getAllDisplays().map((display) => display.workArea)
    const { maximized, ...bounds } = readPlace(placeFile, areas)
    const opened = new BrowserWindow({
      ...bounds,
      minWidth: smallest.width,
      minHeight: smallest.height,
      show: false,
      title: app.name,
      webPreferences: {
        preload: join(built, '../preload/index.cjs'),
        contextIsolation: true,
        sandbox: true,
        nodeIntegration: false,
        nodeIntegrationInWorker: false,
        nodeIntegrationInSubFrames: false,
        webSecurity: true,
        allowRunningInsecureContent: false,
        webviewTag: false,
        navigateOnDragDrop: false,
        spellcheck: false,
        devTools: !app.isPackaged,
      },
    })
    window = opened
    opened.once('ready-to-show', () => {
      if (maximized) opened.maximize()
      opened.show()
    })
    opened.on('close', (event) => {
      if (busy() && !mayLeaveWork(opened)) event.preventDefault()
      else writePlace(placeFile, { ...opened.getNormalBounds(), maximized: opened.isMaximized() })
    })
    opened.webContents.on('will-prevent-unload', (event) => {
      if (mayDiscard(opened)) event.preventDefault()
    })
    opened.once('closed', () => {
      window = undefined
    })
    await opened.loadURL(homeAddress)
  }

  function focus(): void {
    if (window?.isMinimized()) window.restore()
    window?.show()
    window?.focus()
  }

  return { open, focus, current: () => window }
}
