import { read, write } from '@shared/rpc/base'
import { z } from 'zod'
import { Settings } from './settings'

/** Without `unwrap` a call that says no value would put the group back to its defaults. */
const group = <G extends keyof typeof Settings.shape, V extends z.ZodObject>(
  name: G,
  value: z.ZodPrefault<V>,
) => z.object({ group: z.literal(name), value: value.unwrap() })

export const settings = {
  get: read.output(Settings),
  /** Replaces one group as a whole. */
  update: write
    .errors({
      /** The numbering pattern has no digits, or a sign that a number may not hold. */
      BAD_NUMBER_PATTERN: { data: z.object({ problem: z.string() }) },
    })
    .input(
      z.discriminatedUnion('group', [
        group('shop', Settings.shape.shop),
        group('numbering', Settings.shape.numbering),
        group('loyalty', Settings.shape.loyalty),
        group('stages', Settings.shape.stages),
        group('birthdays', Settings.shape.birthdays),
        group('letters', Settings.shape.letters),
        group('legal', Settings.shape.legal),
        group('email', Settings.shape.email),
        group('consents', Settings.shape.consents),
        group('lock', Settings.shape.lock),
        group('results', Settings.shape.results),
      ]),
    )
    .output(Settings),
  /** How this shop likes its screens: columns, last page. Small JSON values by key. */
  preferences: read.output(z.record(z.string(), z.unknown())),
  setPreference: write
    .input(z.object({ key: z.string().min(1).max(100), value: z.unknown() }))
    .output(z.object({ key: z.string() })),
}
