import { texts } from '@shared/texts'
import { app, Menu, type MenuItemConstructorOptions, shell } from 'electron'

const isMac = process.platform === 'darwin'

/** The native menu. What the page does itself (save, undo, search) has its keys there. */
export function setMenu(dataFolder: string): void {
  const t = texts().host.menu
  const edit: MenuItemConstructorOptions[] = [
    { role: 'cut', label: t.cut },
    { role: 'copy', label: t.copy },
    { role: 'paste', label: t.paste },
    { role: 'selectAll', label: t.selectAll },
  ]
  const program: MenuItemConstructorOptions[] = [
    { label: t.openDataFolder, click: () => void shell.openPath(dataFolder) },
    { type: 'separator' },
    { role: 'quit', label: t.quit },
  ]
  const view: MenuItemConstructorOptions[] = [
    { role: 'zoomIn', label: t.zoomIn },
    { role: 'zoomOut', label: t.zoomOut },
    { role: 'resetZoom', label: t.zoomReset },
    { type: 'separator' },
    { role: 'togglefullscreen', label: t.fullScreen },
  ]
  const window: MenuItemConstructorOptions[] = [
    { role: 'minimize', label: t.minimize },
    { role: 'close', label: t.close },
  ]
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      { label: isMac ? app.name : t.program, submenu: program },
      // The keys of these belong to the page's fields; only a Mac needs them from the menu.
      {
        label: t.edit,
        submenu: isMac ? edit : edit.map((item) => ({ ...item, registerAccelerator: false })),
      },
      { label: t.view, submenu: view },
      { label: t.window, submenu: window },
      { label: t.help, submenu: [{ role: 'about', label: t.about }] },
    ]),
  )
}
