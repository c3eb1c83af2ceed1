import type { Settings, settingsGroups } from '@shared/features/settings/settings'
import { patternProblem } from '@shared/kernel/customer-number'
import { numbering } from '@shared/texts/de/numbering'
import { settings as texts } from '@shared/texts/de/settings'
import type { Core } from '../../core'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { fail } from '../../rpc/fail'
import { parseSettings } from './parse'
import { storedPreferences, storedSettings, storePreference, storeSetting } from './store'

export type SettingsService = ReturnType<typeof createSettingsService>

/** One group with its new value, e.g. `{ group: 'loyalty', value: { pointsPerEuro: 2 } }`. */
export type GroupUpdate = {
  [G in (typeof settingsGroups)[number]]: { group: G; value: Settings[G] }
}[(typeof settingsGroups)[number]]

/** What a preference belongs to: the screens, or the program's own memory, which no screen sees. */
const spaces = { screen: 'screen.', program: 'program.' }

/** What the shop has set, and what the program remembers of how it is liked. */
export function createSettingsService(core: Core) {
  const warned = new Set<string>()

  function warn(group: string, field: string): void {
    const place = [group, field].filter(Boolean).join('.')
    if (warned.has(place)) return
    warned.add(place)
    core.log(`setting ${place} is unknown or broken; the default holds`)
  }

  /** What stood in the table when it was last parsed: each booking asks, and hardly ever anything has changed. */
  let parsed: { stored: string; settings: Settings } | undefined

  /** The settings in force, with every default filled in; for reading only. */
  async function current(db: ReadDatabase | Tx = core.read()): Promise<Settings> {
    const groups = await storedSettings(db)
    const stored = JSON.stringify([...groups])
    if (parsed?.stored !== stored) parsed = { stored, settings: parseSettings(groups, warn) }
    return parsed.settings
  }

  /** Writes one group inside an operation that is under way. */
  async function put(tx: Tx, { group, value }: GroupUpdate): Promise<void> {
    await storeSetting(tx, group, JSON.stringify(value))
  }

  /** Replaces one group as an operation; BAD_NUMBER_PATTERN when no numbers can be made of the pattern. */
  async function update(change: GroupUpdate, actor: string): Promise<Settings> {
    if (change.group === 'numbering') {
      const problem = patternProblem(change.value.pattern)
      if (problem) fail('BAD_NUMBER_PATTERN', { problem: numbering.problems[problem] })
    }
    const meta = { kind: 'settings.update', label: texts.sections[change.group], actor }
    await core.operations.run(meta, (tx) => put(tx, change))
    return current()
  }

  /** How the screens are liked. */
  function preferences(): Promise<Record<string, unknown>> {
    return storedPreferences(core.read(), spaces.screen)
  }

  async function setPreference(key: string, value: unknown): Promise<void> {
    await storePreference(core.write(), spaces.screen + key, value)
  }

  /** Something that the program remembers of itself; undefined when it never did. */
  async function recall(key: string): Promise<unknown> {
    return (await storedPreferences(core.read(), spaces.program))[key]
  }

  /** Remembers what no window shows; `undefined` forgets it. */
  async function note(key: string, value: unknown): Promise<void> {
    await storePreference(core.write(), spaces.program + key, value)
  }

  async function remember(key: string, value: unknown): Promise<void> {
    await note(key, value)
    core.changes.publish({ tables: ['preference'], customerIds: [] })
  }

  return { current, put, update, preferences, setPreference, recall, note, remember }
}
