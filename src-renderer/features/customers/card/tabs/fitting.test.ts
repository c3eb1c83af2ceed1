import { expect, test } from 'vitest'
import { fitting } from './fitting'

const empty = ['timeline', 'reminders', 'wishes', 'changes'].map((id) => ({ id, width: 100, counted: false }))
const shown = (room: number, open: string | null, tabs = empty) => [...fitting(tabs, room, open)].sort()

test('all of them while there is room, else those at the left', () => {
  expect(shown(400, 'timeline')).toHaveLength(4)
  expect(shown(399, 'timeline')).toEqual(['reminders', 'timeline', 'wishes'])
})

test('the first and the open one are always among them', () => {
  expect(shown(250, 'changes')).toEqual(['changes', 'timeline'])
  expect(shown(50, 'changes')).toEqual(['changes', 'timeline'])
  expect(shown(250, null)).toEqual(['reminders', 'timeline'])
})

test('those that hold something go before those that hold nothing', () => {
  const held = empty.map((tab) => ({ ...tab, counted: tab.id === 'changes' }))
  expect(shown(200, 'timeline', held)).toEqual(['changes', 'timeline'])
  expect(shown(300, 'wishes', held)).toEqual(['changes', 'timeline', 'wishes'])
})
