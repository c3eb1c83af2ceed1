import { useRead } from '@renderer/rpc/reads'
import { useState } from 'react'
import { chosenSheet, type LabelChoice } from './label-choice'

/** The sheets, the chosen one, and where it begins: at what was said here, else where the program knows it stopped. */
export function useSheets(choice: LabelChoice) {
  const sheets = useRead('labels', 'sheets', undefined).data?.sheets ?? []
  const [said, setSaid] = useState<Readonly<Record<string, number | null>>>({})
  const sheet = choice.product === 'envelope' ? undefined : chosenSheet(choice.product, choice, sheets)
  const start = sheet ? (said[sheet.key] === undefined ? sheet.next : said[sheet.key]) : null
  return {
    sheets,
    sheet,
    start: start ?? null,
    setStart: (n: number | null) => sheet && setSaid((all) => ({ ...all, [sheet.key]: n })),
    /** The sheet goes on where the program has just written it down. */
    forgetStart: (key: string) =>
      setSaid((all) => Object.fromEntries(Object.entries(all).filter(([one]) => one !== key))),
  }
}
