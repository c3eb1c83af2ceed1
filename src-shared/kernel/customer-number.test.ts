import { describe, expect, test } from 'vitest'
import { formatNumber, patternProblem } from './customer-number'

const today = '2026-11-22'

describe('formatNumber', () => {
  test.each([
    ['####', 7, '0007'],
    ['K-####', 42, 'K-0042'],
    ['K-####', 12345, 'K-12345'],
    ['#', 1482, '1482'],
    ['{JJJJ}-###', 1, '2026-001'],
    ['{JJ}/##', 100, '26/100'],
    ['KD ### Köln', 5, 'KD 005 Köln'],
  ])('%s of %i is %s', (pattern, n, number) => {
    expect(formatNumber(pattern, n, today)).toBe(number)
  })
})

describe('patternProblem', () => {
  test.each(['####', 'K-####', '{JJJJ}-###', '{JJ}{JJJJ}/#', 'Ä_#.x'])('%s is a pattern', (pattern) => {
    expect(patternProblem(pattern)).toBeNull()
  })

  test.each([
    ['', 'noCounter'],
    ['K-', 'noCounter'],
    ['{JJJJ}', 'noCounter'],
    ['##-##', 'severalCounters'],
    ['##{JJ}##', 'severalCounters'],
    ['{MM}-##', 'unknownPlaceholder'],
    ['{JJJ}##', 'unknownPlaceholder'],
    ['K;##', 'badSign'],
    ['=##', 'badSign'],
    ['-##', 'badSign'],
    [' ##', 'badSign'],
    ['## ', 'badSign'],
    ['K"##', 'badSign'],
    [`${'K'.repeat(40)}#`, 'tooLong'],
  ])('%j: %s', (pattern, problem) => {
    expect(patternProblem(pattern)).toBe(problem)
  })
})
