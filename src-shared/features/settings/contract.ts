import { read, write } from '@shared/rpc/base'
import { z } from 'zod'
import { Settings, settingsGroups } from './settings'

export const settings = {
  get: read.output(Settings),
  /** Replaces one group as a whole. */
  update: write
    .errors({
      /** The numbering pattern has no digits, or a sign that a number may not hold. */
      BAD_NUMBER_PATTERN: { data: z.object({ problem: z.string() }) },
    })
    .input(z.object({ group: z.enum(settingsGroups), value: z.record(z.string(), z.unknown()) }))
    .output(Settings),
  /** How this shop likes its screens: columns, last page. Small JSON values by key. */
  preferences: read.output(z.record(z.string(), z.unknown())),
  setPreference: write
    .input(z.object({ key: z.string().min(1).max(100), value: z.unknown() }))
    .output(z.object({ key: z.string() })),
}
