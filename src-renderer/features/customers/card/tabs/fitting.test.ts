import { expect, test } from 'vitest'
import { fitting } from './fitting'

const tabs = ['timeline', 'reminders', 'wishes', 'changes'].map((id) => ({ id, width: 100 }))
const shown = (room: number, open: string | null) => [...fitting(tabs, room, open)].sort()

test('all of them while there is room, else those at the left', () => {
  expect(shown(400, 'timeline')).toHaveLength(4)
  expect(shown(399, 'timeline')).toEqual(['reminders', 'timeline', 'wishes'])
})

test('the open one is always among them', () => {
  expect(shown(250, 'changes')).toEqual(['changes', 'timeline'])
  expect(shown(50, 'changes')).toEqual(['changes'])
  expect(shown(250, null)).toEqual(['reminders', 'timeline'])
})
