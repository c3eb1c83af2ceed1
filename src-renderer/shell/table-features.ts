/** The change history of a card tells of every table. */
const always = 'changes'

const everything: ReadonlySet<string> = new Set([
  always,
  'backup',
  'consents',
  'colleagueNotes',
  'customers',
  'documents',
  'duplicates',
  'entries',
  'exchange',
  'fields',
  'gifts',
  'history',
  'labels',
  'letters',
  'lists',
  'calls',
  'campaigns',
  'occasions',
  'preparedMessages',
  'lock',
  'loyalty',
  'opened',
  'opening',
  'operations',
  'privacy',
  'profile',
  'relations',
  'reminders',
  'selections',
  'settings',
  'setup',
  'staff',
  'presets',
  'reminders',
  'settings',
  'setup',
  'things',
  'today',
  'voices',
  'wishes',
  'wordLetters',
])

/**
 * Tables whose rows show in a few places only; the rows of every other table may show anywhere. What selections
 * may ask about also tells which customers a list holds.
 */
const narrow: Record<string, readonly string[]> = {
  operation: ['operations', 'backup'],
  handout: ['exchange', 'customers'],
  change: ['operations'],
  contact_entry: ['history', 'customers', 'consents', 'selections'],
  // The program also remembers there who is at work, and what an erasure left to do.
  preference: ['settings', 'staff', 'colleagueNotes', 'privacy'],
  setting: [
    'settings',
    'customers',
    'setup',
    'today',
    'letters',
    'wordLetters',
    'loyalty',
    'consents',
    'lock',
    'selections',
  ],
  lock: ['lock'],
  staff: ['staff', 'colleagueNotes', 'lock', 'customers'],
  staff_note: ['colleagueNotes'],
  staff_note_tick: ['colleagueNotes'],
  opened_card: ['opened'],
  suspect_pair: ['duplicates'],
  different_pair: ['duplicates'],
  reminder: ['reminders', 'history', 'today'],
  campaign: ['campaigns', 'occasions', 'selections', 'letters'],
  campaign_recipient: ['campaigns', 'calls', 'preparedMessages', 'selections'],
  campaign_answer: ['campaigns', 'selections'],
  campaign_call: ['calls'],
  campaign_script: ['calls'],
  blocked: ['campaigns'],
  wish: ['wishes', 'customers', 'selections'],
  consent: ['consents', 'customers', 'profile', 'selections'],
  consent_wording: ['consents'],
  newsletter: ['consents', 'selections'],
  voice: ['voices', 'history', 'today', 'customers', 'selections'],
  relation: ['relations', 'customers', 'selections'],
  relation_kind: ['relations', 'customers', 'selections'],
  saved_selection: ['selections', 'customers'],
  label_sheet: ['labels'],
  label_position: ['labels'],
  label_printer: ['labels'],
  profile_question: ['profile'],
  purchase: ['history', 'loyalty', 'customers', 'today', 'relations', 'selections'],
  document: ['documents', 'customers', 'selections'],
  entry: ['entries', 'history', 'things'],
  field_value: ['fields', 'entries', 'things', 'history', 'lists', 'customers', 'selections'],
  thing: ['things', 'entries', 'history', 'reminders', 'today', 'customers', 'selections'],
  gift_recipient: ['gifts'],
  points_entry: ['history', 'loyalty', 'customers', 'selections'],
}

/** The features whose answers may differ once these tables have changed. */
export function featuresOf(tables: Iterable<string>): ReadonlySet<string> {
  const features = new Set<string>([always])
  for (const table of tables) {
    const shown = narrow[table]
    if (!shown) return everything
    for (const feature of shown) features.add(feature)
  }
  return features
}
