import type { Core } from '../../core'
import type { SettingsService } from './service'

/** The initials of who is at work by the settings; asked for at every call, read again only when they change. */
export function createAtWork(core: Core, settings: SettingsService): () => Promise<string> {
  let known: Promise<string> | undefined
  core.changes.subscribe(({ tables }) => {
    if (tables.includes('setting')) known = undefined
  })
  return () => {
    known ??= settings.current().then(({ staff }) => staff.initials)
    known.catch(() => {
      known = undefined
    })
    return known
  }
}
