import { read, write } from '@shared/rpc/base'
import { z } from 'zod'
import { Settings, type settingsGroups } from './settings'

const group = <G extends (typeof settingsGroups)[number]>(name: G) =>
  z.object({ group: z.literal(name), value: Settings.shape[name] })

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
        group('shop'),
        group('numbering'),
        group('loyalty'),
        group('birthdays'),
        group('letters'),
        group('staff'),
      ]),
    )
    .output(Settings),
  /** How this shop likes its screens: columns, last page. Small JSON values by key. */
  preferences: read.output(z.record(z.string(), z.unknown())),
  setPreference: write
    .input(z.object({ key: z.string().min(1).max(100), value: z.unknown() }))
    .output(z.object({ key: z.string() })),
}
