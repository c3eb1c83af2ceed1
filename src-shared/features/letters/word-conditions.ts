import { wordFieldOf } from './word-fields'

type Comparison = '=' | '≠' | '<' | '≤' | '>' | '≥'
type Test = { field: string } & ({ is: 'empty' | 'filled' } | { is: Comparison; value: string })

/** One of several groups must hold, and of it every test. */
export type Condition = Test[][]

/** Why a condition cannot be decided; `name` is a field that there is none of. */
export type ConditionFault = { fault: 'form' } | { fault: 'field'; name: string }

const signs: Record<string, Comparison> = {
  '=': '=',
  '==': '=',
  '<>': '≠',
  '!=': '≠',
  '≠': '≠',
  '<': '<',
  '<=': '≤',
  '≤': '≤',
  '>': '>',
  '>=': '≥',
  '≥': '≥',
}
const comparing = /^(.+?)\s*(==|<>|!=|<=|>=|[=≠<>≤≥])\s*(.+)$/su
const ofBeing = /^(?:(nicht)\s+)?(.+?)(?:\s+(?:ist\s+)?(nicht\s+)?(leer))?$/isu

/**
 * Reads a condition as a shop owner writes it: `Punktestand >= 500`, `Ort = „Köln“ oder Ort = Bonn`, `Firma`
 * (something stands there), `Firma ist leer`, `nicht Firma`. „und“ binds closer than „oder“; what is compared may
 * stand in quotation marks, and must where it contains one of these words.
 */
export function readCondition(text: string): Condition | ConditionFault {
  const quoted: string[] = []
  const bare = text.replace(
    /[„“”"‚‘’']([^„“”"‚‘’']*)[“”"‘’']/gu,
    (_, inside: string) => `\uE000${quoted.push(inside) - 1}\uE000`,
  )
  const condition: Condition = []
  for (const group of bare.split(/\s+oder\s+/iu)) {
    const tests: Test[] = []
    for (const part of group.split(/\s+und\s+/iu)) {
      const test = readTest(part.trim(), quoted)
      if ('fault' in test) return test
      tests.push(test)
    }
    condition.push(tests)
  }
  return condition
}

function readTest(text: string, quoted: readonly string[]): Test | ConditionFault {
  const [, left, sign = '', right = ''] = comparing.exec(text) ?? []
  if (left !== undefined) {
    const is = signs[sign]
    const value = right.replace(/\uE000(\d+)\uE000/gu, (_, at: string) => quoted[Number(at)] ?? '').trim()
    if (!is || comparing.test(right)) return { fault: 'form' }
    return withField(left, (field) => ({ field, is, value }))
  }
  const [, before, name = '', between, empty] = ofBeing.exec(text) ?? []
  if (name === '' || (before && empty)) return { fault: 'form' }
  const wantsEmpty = empty ? !between : before !== undefined
  return withField(name, (field) => ({ field, is: wantsEmpty ? 'empty' : 'filled' }))
}

function withField(name: string, make: (field: string) => Test): Test | ConditionFault {
  const field = wordFieldOf(name)
  return field === undefined ? { fault: 'field', name: name.trim() } : make(field)
}

/** Whether a condition holds for these values, as `wordValues` gives them. Numbers and days compare as what they are. */
export function holds(condition: Condition, values: Readonly<Record<string, string>>): boolean {
  return condition.some((tests) => tests.every((test) => passes(test, values[test.field] ?? '')))
}

function passes(test: Test, value: string): boolean {
  if (test.is === 'empty') return value === ''
  if (!('value' in test)) return value !== ''
  const order = compare(value, test.value)
  // What is not there is neither less nor more than anything.
  if (order === null) return test.is === '≠'
  return {
    '=': order === 0,
    '≠': order !== 0,
    '<': order < 0,
    '≤': order <= 0,
    '>': order > 0,
    '≥': order >= 0,
  }[test.is]
}

const collator = new Intl.Collator('de', { sensitivity: 'base', numeric: true })

/** Below, at or above 0; null where one of both is missing and the other is not. */
function compare(a: string, b: string): number | null {
  const [left, right] = [measured(a), measured(b)]
  if (left !== null && right !== null) return left - right
  if ((a === '') !== (b === '')) return null
  return collator.compare(a, b)
}

/** `1.234,5` as a number, `24.12.2026` as the number 20261224; null where it is neither. */
function measured(text: string): number | null {
  const [, day = '', month = '', year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text.trim()) ?? []
  if (year) return Number(`${year}${month.padStart(2, '0')}${day.padStart(2, '0')}`)
  if (!/^-?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/.test(text.trim())) return null
  return Number(text.trim().replaceAll('.', '').replace(',', '.'))
}
