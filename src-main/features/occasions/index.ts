import type { Core } from '../../core'
import { os } from '../../rpc/implement'
import { createOccasions } from './service'

/** Binds the occasions of a week to the contract. */
export function bindOccasions(core: Core) {
  const { week, begin } = createOccasions(core)
  const router = os.occasions.router({
    week: os.occasions.week.handler(({ input }) => week(input.days)),
    begin: os.occasions.begin.handler(({ input, context }) => begin(input, context.actor)),
  })
  return { router }
}
