import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ContractRouterClient } from '@orpc/contract'
import type { Locator, Page } from '@playwright/test'
import type { Contract } from '@shared/contract'
import type { FileHandle } from '@shared/rpc/handles'

export type HostKind = 'browser' | 'electron'

/** A way into the program beside its window, for preparing a test and looking after it. */
export type Visit = {
  /** Calls any procedure. */
  client: ContractRouterClient<Contract>
  /** Brings a file in. */
  upload: (name: string, bytes: Uint8Array) => Promise<FileHandle>
}

/** A running host with a shop of its own, as a walk sees it: what the hosts do differently lies behind this. */
export type ShopHost = {
  /** Home of whoever is at work; holds the folder `Stick`. */
  home: string
  /** Shows the program from its beginning; the same window each time. */
  window: () => Promise<Page>
  /** One more window beside it; undefined where the program has only one. */
  otherWindow: (() => Promise<Page>) | undefined
  visit: () => Promise<Visit>
  /** Presses a button that asks for a folder under `title`, and answers with a new one on the stick. */
  chooseNewFolder: (button: Locator, title: string, name: string) => Promise<void>
  /** Presses a button that saves a file; answers what was saved. */
  save: (button: Locator) => Promise<{ name: string; bytes: Buffer }>
  /** Closes the window as a person does who then thinks better of it, because unsaved text is asked about. */
  closeAndStay: () => Promise<void>
  /** Ends the program and answers what went wrong by all it left: nothing if nothing did. */
  stop: () => Promise<string>
}

export type Place = ReturnType<typeof makePlace>

/** Fresh folders for a host: its data, and a home with a stick. */
export function makePlace() {
  const root = mkdtempSync(join(tmpdir(), 'tante-emma-e2e-'))
  const [data, home] = [join(root, 'data'), join(root, 'home')]
  mkdirSync(join(home, 'Stick'), { recursive: true })
  return {
    root,
    data,
    home,
    env: { HOME: home, USERPROFILE: home, TZ: 'Europe/Berlin' },
    /** Takes the folders away and answers what the program's log had to complain about. */
    clear(): string {
      const log = readLog(data)
      rmSync(root, { recursive: true, force: true })
      return log
    },
  }
}

function readLog(data: string): string {
  try {
    const lines = readFileSync(join(data, 'tante-emma.log'), 'utf8').split('\n')
    return lines.filter((line) => !/ restored a backup of \d+ customers$/.test(line)).join('\n')
  } catch {
    return ''
  }
}
