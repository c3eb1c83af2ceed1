import type { Selection } from './selection'

/** Selections that are there from the first day, each a beginning for the shop's own. */
export const readySelections = {
  regulars: { type: 'stage', stage: 'regular' },
  away: { type: 'stage', stage: 'dormant' },
  birthdays: { type: 'birthday', within: 'nextMonth' },
  unasked: {
    type: 'and',
    of: [
      { type: 'state', state: 'active' },
      { type: 'consent', purpose: null, channel: null, newsletterId: null, answer: 'unasked' },
    ],
  },
  incomplete: {
    type: 'and',
    of: [
      { type: 'address', is: 'incomplete' },
      { type: 'state', state: 'active' },
    ],
  },
  fresh: { type: 'created', period: { is: 'current', unit: 'month' } },
  moved: { type: 'state', state: 'moved' },
} satisfies Record<string, Selection>
export type ReadyKey = keyof typeof readySelections

export const isReadyKey = (key: string): key is ReadyKey => Object.hasOwn(readySelections, key)
