import type { Core } from '../../core'
import { os } from '../../rpc/implement'
import { createAnswerService } from './service'

export { addresseeByCode, answerByPurchase } from './code'
export { addresseesAmong, answeredWith, deleteAnswersOf, insertAnswer } from './store'

/** Binds answers to the contract. */
export function bindAnswers(core: Core) {
  const service = createAnswerService(core)
  const { answers } = os
  const router = answers.router({
    byCode: answers.byCode.handler(({ input }) => service.byCode(input.code)),
    find: answers.find.handler(({ input }) => service.find(input.campaignId, input.text)),
    forCustomer: answers.forCustomer.handler(({ input }) => service.forCustomer(input.customerId)),
    record: answers.record.handler(({ input, context }) => service.record(input, context.actor)),
    returned: answers.returned.handler(({ input, context }) =>
      service.returned(input.campaignId, input.customerId, context.actor),
    ),
    summary: answers.summary.handler(({ input, signal }) => service.summary(input.id, signal)),
  })
  return { router }
}
