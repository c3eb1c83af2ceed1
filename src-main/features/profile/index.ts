import type { Core } from '../../core'
import { os } from '../../rpc/implement'
import type { ConsentReader, ConsentService } from '../consents'
import type { CustomerService } from '../customers'
import { createProfileService } from './service'

export { personalData } from './personal-data'
export { writeMinimal } from './store'

/** Binds the growing profile to the contract. */
export function bindProfile(
  core: Core,
  customers: CustomerService,
  consents: { reader: ConsentReader; service: ConsentService },
) {
  const service = createProfileService(core, customers, consents)
  const router = os.profile.router({
    ofCard: os.profile.ofCard.handler(({ input }) => service.ofCard(input.customerId)),
    answer: os.profile.answer.handler(({ input, context }) => service.answer(input, context.actor)),
    putOff: os.profile.putOff.handler(({ input, context }) => service.putOff(input, context.actor)),
    setMinimal: os.profile.setMinimal.handler(({ input, context }) =>
      service.setMinimal(input.customerId, input.minimal, context.actor),
    ),
  })
  return { router, service }
}
