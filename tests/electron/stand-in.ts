// A stand-in for Electron's main-process module: enough of it to start the host under plain Node, with a memory
// of what the host asked for. Tests look at it through `remote.ts`.
import { EventEmitter } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { StandInWindow } from './stand-in-window'

export { MessageChannelMain } from './stand-in-ports'
export { StandInWindow as BrowserWindow } from './stand-in-window'

/** What happened, in order, by name. */
export const happened: string[] = []

class StandInApp extends EventEmitter {
  isPackaged = false
  name = 'tante-emma'
  readonly paths = new Map<string, string>()
  #ready = false
  #quitting = false

  async whenReady(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve))
    this.#ready = true
    happened.push('ready')
  }
  setName(name: string): void {
    this.name = name
  }
  getPath(name: string): string {
    return this.paths.get(name) ?? join(tmpdir(), `stand-in-${name}`)
  }
  setPath(name: string, path: string): void {
    this.paths.set(name, path)
    happened.push(`setPath ${name}`)
  }
  enableSandbox(): void {
    if (this.#ready) throw new Error('enableSandbox after ready')
    happened.push('enableSandbox')
  }
  requestSingleInstanceLock(): boolean {
    happened.push('requestSingleInstanceLock')
    return process.env.STAND_IN_IS_SECOND === undefined
  }
  quit(): void {
    happened.push('quit')
    if (this.#quitting) return
    for (const window of StandInWindow.getAllWindows()) window.close()
    if (StandInWindow.getAllWindows().length > 0) return
    this.#quitting = true
    const event = preventable()
    this.emit('will-quit', event)
    if (!event.defaultPrevented) process.exit(0)
  }
  exit(code: number): void {
    happened.push(`exit ${code}`)
    process.exit(code)
  }
}

/** An event as Electron gives it to listeners that may prevent something. */
export function preventable<T extends object>(details: T = {} as T) {
  return {
    ...details,
    defaultPrevented: false,
    preventDefault() {
      this.defaultPrevented = true
    },
  }
}

export const app = new StandInApp()
StandInWindow.onAllClosed = () => app.emit('window-all-closed')
StandInWindow.onContents = (contents) => app.emit('web-contents-created', {}, contents)

export const ipcMain = new EventEmitter()

type Handler = (request: Request) => Promise<Response>
export const protocol = {
  schemes: [] as { scheme: string; privileges: object }[],
  handlers: new Map<string, Handler>(),
  registerSchemesAsPrivileged(schemes: { scheme: string; privileges: object }[]): void {
    if (happened.includes('ready')) throw new Error('registerSchemesAsPrivileged after ready')
    this.schemes.push(...schemes)
  },
  handle(scheme: string, handler: Handler): void {
    this.handlers.set(scheme, handler)
  },
}

type Ask = (contents: unknown, permission: string, answer: (granted: boolean) => void) => void
class StandInSession extends EventEmitter {
  request: Ask | undefined
  check: (() => boolean) | undefined
  device: (() => boolean) | undefined
  spellChecker = true
  setPermissionRequestHandler(handler: Ask): void {
    this.request = handler
  }
  setPermissionCheckHandler(handler: () => boolean): void {
    this.check = handler
  }
  setDevicePermissionHandler(handler: () => boolean): void {
    this.device = handler
  }
  setSpellCheckerEnabled(enabled: boolean): void {
    this.spellChecker = enabled
  }
}
export const session = { defaultSession: new StandInSession() }

/** Tests put the answers in; what is not answered counts as cancelled. */
export const dialog = {
  asked: [] as { kind: string; options: unknown }[],
  answers: [] as unknown[],
  async showOpenDialog(...args: unknown[]) {
    this.asked.push({ kind: 'open', options: args.at(-1) })
    return this.answers.shift() ?? { canceled: true, filePaths: [] }
  },
  showMessageBoxSync(...args: unknown[]) {
    this.asked.push({ kind: 'message', options: args.at(-1) })
    return this.answers.shift() ?? 1
  },
  showErrorBox(title: string, content: string): void {
    this.asked.push({ kind: 'error', options: { title, content } })
    process.send?.({ errorBox: content })
  },
}

export const shell = {
  opened: [] as string[],
  async openExternal(url: string): Promise<void> {
    this.opened.push(url)
  },
  async openPath(path: string): Promise<string> {
    this.opened.push(path)
    return ''
  },
}

export const Menu = {
  application: undefined as unknown,
  buildFromTemplate: (template: unknown): unknown => template,
  setApplicationMenu(menu: unknown): void {
    this.application = menu
  },
}

export const screen = {
  getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }],
}

/** What the keychain of the system does, with a key that is none: enough to see that nothing is kept as it was. */
export const safeStorage = {
  isEncryptionAvailable: () => true,
  getSelectedStorageBackend: () => 'gnome_libsecret',
  encryptString: (text: string): Buffer => Buffer.from(text, 'utf8').map((byte) => byte ^ 0xa5) as Buffer,
  decryptString: (bytes: Buffer): string => Buffer.from(bytes.map((byte) => byte ^ 0xa5)).toString('utf8'),
}
