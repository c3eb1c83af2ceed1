import { Settings, settingsGroups } from '@shared/features/settings/settings'

type Group = (typeof settingsGroups)[number]
type Warn = (group: string, field: string) => void

/**
 * The settings as they stand in the table, one JSON text a group. What is missing, unknown or broken takes its
 * default, field by field, so that one bad value costs no other; `warn` hears of each. Frozen, as many share them.
 */
export function parseSettings(stored: ReadonlyMap<string, string>, warn: Warn): Settings {
  const groups = settingsGroups.map((group) => [group, parseGroup(group, stored.get(group), warn)])
  const settings = Settings.parse(Object.fromEntries(groups))
  for (const group of Object.values(settings)) Object.freeze(group)
  return Object.freeze(settings)
}

function parseGroup(group: Group, json: string | undefined, warn: Warn): unknown {
  if (json === undefined) return undefined
  const schema = Settings.shape[group]
  const value = parseObject(json)
  if (!value) {
    warn(group, '')
    return undefined
  }
  for (const field of Object.keys(value)) if (!(field in schema.unwrap().shape)) warn(group, field)
  const { error } = schema.safeParse(value)
  for (const field of new Set(error?.issues.map((issue) => String(issue.path[0])))) {
    warn(group, field)
    delete value[field]
  }
  return value
}

function parseObject(json: string): Record<string, unknown> | undefined {
  const value: unknown = JSON.parse(json)
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
}
