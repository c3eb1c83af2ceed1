import { expect, test } from 'vitest'
import { featuresOf } from './table-features'

test('a narrow table concerns the features that show it', () => {
  expect([...featuresOf(['preference'])]).toEqual([
    'changes',
    'settings',
    'staff',
    'colleagueNotes',
    'privacy',
  ])
  expect(featuresOf(['preference', 'reminder'])).toEqual(
    new Set(['changes', 'settings', 'staff', 'colleagueNotes', 'privacy', 'reminders', 'history', 'today']),
  )
})

test('a card, or a table that nobody thought of, concerns everything', () => {
  for (const table of ['customer', 'address', 'something_new']) {
    expect(featuresOf(['preference', table])).toContain('customers')
    expect(featuresOf([table])).toContain('letters')
  }
})

test('what lists of customers may be chosen by concerns them, too', () => {
  for (const table of ['wish', 'voice', 'thing', 'document', 'relation', 'saved_selection', 'field_value'])
    expect(featuresOf([table])).toContain('customers')
})
