import { app, type Session, shell, type WebContents } from 'electron'
import { homeAddress, isOwn } from './address'

const outsideSchemes = new Set(['https:', 'mailto:', 'tel:'])

/** Opens an address in the system's own program for it, if it is of a kind that may leave. */
function openOutside(address: string): void {
  if (URL.canParse(address) && outsideSchemes.has(new URL(address).protocol)) void shell.openExternal(address)
}

/** Every page, wherever it comes from, stays where it is: no navigation, no redirect, no new window, no webview. */
export function confinePages(): void {
  app.on('web-contents-created', (_event, contents) => confine(contents))
}

function confine(contents: WebContents): void {
  contents.on('will-frame-navigate', (event) => {
    // A reload of the program is no way out, whatever page of it is shown.
    if (event.isMainFrame && event.url.replace(/#.*/, '') === homeAddress) return
    if (!event.isMainFrame && isOwn(event.url.replace(/^blob:/, ''))) return
    event.preventDefault()
    if (event.isMainFrame) openOutside(event.url)
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    openOutside(url)
    return { action: 'deny' }
  })
}

/** Nothing asks for camera, location, notifications or devices, so nothing gets them. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setSpellCheckerEnabled(false)
}
