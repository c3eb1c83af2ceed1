import { EventEmitter } from 'node:events'
import type { StandInPort } from './stand-in-ports'

type Bounds = { x?: number; y?: number; width: number; height: number }
export type WindowOptions = Bounds & { show?: boolean; webPreferences: Record<string, unknown> }

/** A frame of a page: what a message comes from and goes to. */
export class StandInFrame {
  url: string
  /** What the host sent here. */
  readonly received: { channel: string; ports: StandInPort[] }[] = []
  constructor(url: string) {
    this.url = url
  }
  postMessage(channel: string, _message: unknown, ports: StandInPort[]): void {
    this.received.push({ channel, ports })
  }
}

export class StandInContents extends EventEmitter {
  mainFrame = new StandInFrame('about:blank')
  openHandler: ((details: { url: string }) => { action: string }) | undefined
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.openHandler = handler
  }
}

export class StandInWindow extends EventEmitter {
  static readonly #open = new Set<StandInWindow>()
  static onAllClosed: () => void = () => {}
  static onContents: (contents: StandInContents) => void = () => {}
  static getAllWindows(): StandInWindow[] {
    return [...StandInWindow.#open]
  }

  readonly options: WindowOptions
  readonly webContents = new StandInContents()
  readonly done: string[] = []
  bounds: Bounds
  minimized = false
  maximized = false

  constructor(options: WindowOptions) {
    super()
    this.options = options
    this.bounds = options
    StandInWindow.#open.add(this)
    StandInWindow.onContents(this.webContents)
  }
  async loadURL(url: string): Promise<void> {
    this.webContents.mainFrame.url = url
    this.emit('ready-to-show')
  }
  show(): void {
    this.done.push('show')
  }
  focus(): void {
    this.done.push('focus')
  }
  restore(): void {
    this.minimized = false
    this.done.push('restore')
  }
  maximize(): void {
    this.maximized = true
  }
  isMinimized(): boolean {
    return this.minimized
  }
  isMaximized(): boolean {
    return this.maximized
  }
  getNormalBounds(): Required<Bounds> {
    const { width, height } = this.bounds
    return { x: this.bounds.x ?? 100, y: this.bounds.y ?? 80, width, height }
  }
  /** As when a person closes it: the host may prevent that. */
  close(): void {
    let prevented = false
    this.emit('close', {
      preventDefault() {
        prevented = true
      },
    })
    if (prevented) return
    StandInWindow.#open.delete(this)
    this.emit('closed')
    if (StandInWindow.#open.size === 0) StandInWindow.onAllClosed()
  }
}
