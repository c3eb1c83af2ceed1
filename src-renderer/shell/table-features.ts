const everything: ReadonlySet<string> = new Set([
  'backup',
  'customers',
  'exchange',
  'history',
  'letters',
  'lists',
  'loyalty',
  'operations',
  'reminders',
  'settings',
  'setup',
  'today',
])

/** Tables whose changes only a few features show; every other table may show anywhere. */
const narrow: Record<string, readonly string[]> = {
  preference: ['settings'],
  draft: ['letters'],
}

/** The features whose answers may differ once these tables have changed. */
export function featuresOf(tables: Iterable<string>): ReadonlySet<string> {
  const features = new Set<string>()
  for (const table of tables) {
    const shown = narrow[table]
    if (!shown) return everything
    for (const feature of shown) features.add(feature)
  }
  return features
}
