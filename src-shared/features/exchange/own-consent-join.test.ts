import { describe, expect, test } from 'vitest'
import type { OwnConsent } from './own-card'
import { joinConsents } from './own-consent-join'

const today = '2026-11-22'
const said = (status: OwnConsent['status'], on: string, more: Partial<OwnConsent> = {}): OwnConsent => ({
  ...{ person: 0, channel: 'email', purpose: 'advertising', newsletter: '', basis: 'consent' },
  ...{ status, on, source: 'form', sourceWords: '', evidence: 'Ordner 3' },
  ...more,
})
const join = (here: OwnConsent[], file: OwnConsent[]) => joinConsents(here, file, today)

describe('what a file says besides what stands here', () => {
  test('what was lost comes back with its own day, and what is there is not doubled', () => {
    const old = said('given', '2024-05-01')
    expect(join([], [old])).toEqual({ enter: [old], heldBack: false })
    expect(join([old], [old])).toEqual({ enter: [], heldBack: false })
    // Who it was stands at another place of the file; it is the same entry.
    expect(join([old], [{ ...old, person: 4 }])).toEqual({ enter: [], heldBack: false })
  })

  test('a no of here is not overruled, whatever day the yes of the file bears', () => {
    const no = said('withdrawn', '2025-01-01')
    for (const on of ['2025-01-01', '2026-01-01', '2099-01-01'])
      expect(join([no], [said('given', on)])).toEqual({ enter: [], heldBack: true })
  })

  test('a yes from before the no is history and comes in', () => {
    const yes = said('given', '2024-01-01')
    expect(join([said('withdrawn', '2025-01-01')], [yes])).toEqual({ enter: [yes], heldBack: false })
  })

  test('a no that only the file knows counts, also where a later yes of here would hide it', () => {
    const late = said('withdrawn', '2026-01-01')
    expect(join([said('given', '2025-01-01')], [late]).enter).toEqual([late])
    const early = said('refused', '2024-01-01')
    expect(join([said('given', '2025-01-01')], [early]).enter).toMatchObject([
      { status: 'refused', on: '2024-01-01' },
      { status: 'refused', on: today, source: 'other' },
    ])
  })

  test('a no that was followed by a yes here is known and does not count again', () => {
    const here = [said('withdrawn', '2024-01-01'), said('given', '2025-01-01')]
    expect(join(here, [said('withdrawn', '2024-01-01')])).toEqual({ enter: [], heldBack: false })
  })

  test('another way, purpose or newsletter is another matter', () => {
    const no = said('withdrawn', '2025-01-01')
    for (const other of [
      said('given', '2026-01-01', { channel: 'phone' }),
      said('given', '2026-01-01', { purpose: 'quoting', channel: 'any' }),
      said('given', '2026-01-01', { purpose: 'newsletter', newsletter: 'Weinbrief' }),
    ])
      expect(join([no], [other])).toEqual({ enter: [other], heldBack: false })
  })
})
