import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { cacheFolder } from '@main/hosts/location'

/** The browser keeps nothing of what is typed, sends nothing away, and asks where a download goes. */
const preferences = {
  autofill: { enabled: false, profile_enabled: false, credit_card_enabled: false },
  browser: { enable_spellchecking: false },
  credentials_enable_service: false,
  download: { prompt_for_download: true },
  profile: { password_manager_enabled: false },
  search: { suggest_enabled: false },
  signin: { allowed: false },
  spellcheck: { dictionaries: [] },
  translate: { enabled: false },
}

/**
 * The profile of the app window: one of its own for each data folder, apart from the user's browsing.
 *
 * @returns absolute path of the folder, private to the user
 */
export function windowProfile(browser: string, data: string): string {
  const key = createHash('sha256').update(data).digest('hex').slice(0, 12)
  const folder = join(isSnap(browser) ? snapFolder() : cacheFolder(), `window-${key}`)
  const file = join(folder, 'Default', 'Preferences')
  if (!existsSync(file)) {
    mkdirSync(join(folder, 'Default'), { recursive: true, mode: 0o700 })
    writeFileSync(file, JSON.stringify(preferences), { mode: 0o600 })
  }
  return folder
}

/** A browser from a snap package sees only folders of its own. */
function isSnap(browser: string): boolean {
  return process.platform === 'linux' && (browser.startsWith('/snap/') || existsSync('/snap/bin/chromium'))
}

function snapFolder(): string {
  return join(homedir(), 'snap', 'chromium', 'common', 'tante-emma')
}
