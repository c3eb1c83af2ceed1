import type { CardChange } from '@shared/features/customers/contract'
import type { Selection } from '@shared/features/selections/selection'
import type { Core } from '../../core'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { os } from '../../rpc/implement'
import { plainSelection } from '../selections'
import type { SettingsService } from '../settings'
import { cardByNumber } from './by-number-store'
import { createLists } from './card-lists'
import { searchCards } from './search-store'
import { createCustomerService } from './service'
import { createStageService } from './stage-service'
import type { LeftOpenParts } from './state-service'
import { allTags } from './tag-store'

export { householdsOnlyOf } from './belonging-store'
export { insertCards } from './bulk-store'
export { cardByNumber } from './by-number-store'
export { withCallNumber } from './call-store'
export { type DerivedCard, deriveNewCard, type MatchKeyRow, streetKey, withLateChanges } from './card-index'
export { readCard, readCards } from './card-store'
export { keepIndexOfToday } from './day-index'
export { indexedTables, refreshIndex, withoutKeys } from './index-store'
export { createLateKeys, type LateKeys } from './late-keys'
export { pageOfIds, readRows, withFieldColumns } from './list-store'
export { listNames } from './names-store'
export { personalData } from './personal-data'
export { writePreferredChannel } from './preferred-channel-store'
export { searchCards } from './search-store'
export type { CustomerService } from './service'
export { stageColumns, stageOfRow, writeStage } from './stage-store'
export type { Stamp } from './stamp'
export type { CloseOpen, CountOpen } from './state-service'
export { sinceWhen, writeState } from './state-store'
export { updateCard } from './store'
export { findOrMakeTag } from './tag-store'
export { setDeleted } from './trash-store'

type ReadChanges = (
  db: ReadDatabase,
  page: { id: number; before?: number | undefined; limit: number },
) => Promise<CardChange[]>

/** Remembers that a card is none of the others. */
type SayDifferent = (
  tx: Tx,
  id: number,
  said: { others: readonly number[]; at: string; actor: string },
) => Promise<void>

/** Other features know of what hangs on a card: its changes, what is open for the customer, and whom it is not. */
type Hanging = LeftOpenParts & { readChanges: ReadChanges; sayDifferent: SayDifferent }

/** Binds the card box to the contract. */
export function bindCustomers(
  core: Core,
  settings: SettingsService,
  { readChanges, sayDifferent, ...leftOpen }: Hanging,
) {
  const service = createCustomerService(core, settings, leftOpen)
  const stages = createStageService(core, settings)
  const staged = async <Q extends { selection: Selection }>(query: Q) => ({
    ...query,
    selection: await plainSelection(core.read(), query.selection),
    stages: await stages.context(core.read()),
  })
  const lists = createLists(core)
  const router = os.customers.router({
    create: os.customers.create.handler(({ input: { notThese: others, ...card }, context: { actor } }) =>
      service.create(card, actor, (tx, id) =>
        sayDifferent(tx, id, { others, at: core.clock.now().toISOString(), actor }),
      ),
    ),
    get: os.customers.get.handler(({ input }) => service.get(input.id)),
    update: os.customers.update.handler(({ input, context }) => service.update(input, context.actor)),
    setState: os.customers.setState.handler(({ input, context }) => service.setState(input, context.actor)),
    leftOpen: os.customers.leftOpen.handler(({ input }) => service.leftOpen(input)),
    setOwnCard: os.customers.setOwnCard.handler(({ input, context }) =>
      service.setOwnCard(input, context.actor),
    ),
    stage: os.customers.stage.handler(({ input }) => stages.stageOfCard(input.id)),
    setStage: os.customers.setStage.handler(({ input, context }) => stages.setStage(input, context.actor)),
    search: os.customers.search.handler(({ input }) =>
      searchCards(core.read(), { ...input, today: core.clock.today() }),
    ),
    byNumber: os.customers.byNumber.handler(async ({ input }) => ({
      card: await cardByNumber(core.read(), input.number),
    })),
    list: os.customers.list.handler(async ({ input, signal }) => lists.page(await staged(input), signal)),
    ids: os.customers.ids.handler(async ({ input, signal }) => lists.ids(await staged(input), signal)),
    register: os.customers.register.handler(async ({ input, signal }) =>
      lists.register(await staged(input), signal),
    ),
    position: os.customers.position.handler(async ({ input, signal }) =>
      lists.position(await staged(input), signal),
    ),
    delete: os.customers.delete.handler(async ({ input, context }) => {
      const { operationId, moved } = await service.remove(input.ids, context.actor)
      return { operationId, deleted: moved }
    }),
    restore: os.customers.restore.handler(async ({ input, context }) => {
      const { operationId, moved } = await service.restore(input.ids, context.actor)
      return { operationId, restored: moved }
    }),
    changes: os.customers.changes.handler(({ input }) => readChanges(core.read(), input)),
    tags: os.customers.tags.handler(() => allTags(core.read())),
  })
  return { router, service }
}
