import type { Router } from '@orpc/server'
import type { Contract } from '@shared/contract'
import type { Core } from '../core'
import { bindAnotherWay } from '../features/another-way'
import { bindAnswers } from '../features/answers'
import { bindBackup } from '../features/backup'
import { bindBulk } from '../features/bulk'
import { bindCalls } from '../features/calls'
import { bindCampaigns, letterCampaigns } from '../features/campaigns'
import { cardChanges } from '../features/card-changes'
import { bindChanges } from '../features/changes'
import { bindColleagueNotes } from '../features/colleague-notes'
import { bindConsents } from '../features/consents'
import { bindCustomers } from '../features/customers'
import { bindDocuments } from '../features/documents'
import { bindDuplicates, writeDifferentFrom } from '../features/duplicates'
import { bindEmails } from '../features/emails'
import { bindEntries } from '../features/entries'
import { bindEvents } from '../features/events'
import { bindExchange } from '../features/exchange'
import { bindFields } from '../features/fields'
import { bindGifts } from '../features/gifts'
import { bindHistory } from '../features/history'
import { bindHost } from '../features/host'
import { bindLabels } from '../features/labels'
import { closeOpen, countOpen } from '../features/left-open'
import { bindLetters, listDrafts } from '../features/letters'
import { bindLists } from '../features/lists'
import { bindLock } from '../features/lock'
import { bindLoyalty } from '../features/loyalty'
import { bindOccasions } from '../features/occasions'
import { bindOpened } from '../features/opened'
import { bindOpening } from '../features/opening'
import { bindOperations } from '../features/operations'
import { bindPostcodes } from '../features/postcodes'
import { bindPreparedMessages } from '../features/prepared-messages'
import { bindPresets } from '../features/presets'
import { bindPrivacy } from '../features/privacy'
import { bindProfile } from '../features/profile'
import { bindPurchases } from '../features/purchases'
import { bindRaffles } from '../features/raffles'
import { bindRelations } from '../features/relations'
import { bindReminders } from '../features/reminders'
import { bindResults } from '../features/results'
import { bindSelections } from '../features/selections'
import { bindSettings } from '../features/settings'
import { bindSetup } from '../features/setup'
import { bindStaff } from '../features/staff'
import { bindSurveys } from '../features/surveys'
import { bindThings } from '../features/things'
import { bindToday } from '../features/today'
import { bindVoices } from '../features/voices'
import { bindWishes } from '../features/wishes'
import { bindWordLetters } from '../features/word-letters'
import type { CallContext } from './context'
import { fail } from './fail'
import { os } from './implement'

/** The whole contract, bound: named by its contract, as all its procedures written out are longer than a compiler writes. */
export type AppRouter = Router<Contract, CallContext>
/** What the hosts serve, and the parts of it that the program itself uses. */
type Served = {
  router: Router<Contract, CallContext>
  isLocked: LockService['isClosed']
  lock: LockService
  scan: ReturnType<typeof bindDuplicates>['scan']
}
type LockService = ReturnType<typeof bindLock>['service']

/**
 * Every procedure of the contract, bound to the core, one line a feature; and the lock of the program, which closes
 * its files, too.
 */
export function createRouter(core: Core): Served {
  const settings = bindSettings(core)
  const customers = bindCustomers(core, settings.service, {
    readChanges: cardChanges,
    countOpen,
    closeOpen,
    sayDifferent: writeDifferentFrom,
  })
  const operations = bindOperations(core)
  const staff = bindStaff(core, settings.service)
  const consents = bindConsents(core, settings.service)
  const duplicates = bindDuplicates(core)
  const lock = bindLock(core, settings.service, staff.service, staff.pins)
  const signed = os.use(async ({ context, path, next }) => {
    core.rightOfWay.called()
    if (await lock.refuses(path)) fail('LOCKED')
    const atWork = context.switched || !context.actor ? await staff.signature() : ''
    return next({ context: { actor: atWork || context.actor } })
  })
  const router: AppRouter = signed.router({
    anotherWay: bindAnotherWay(core, settings.service).router,
    answers: bindAnswers(core).router,
    backup: bindBackup(core, settings.service).router,
    bulk: bindBulk(core).router,
    calls: bindCalls(core, settings.service).router,
    campaigns: bindCampaigns(core, settings.service).router,
    changes: bindChanges(core).router,
    consents: consents.router,
    colleagueNotes: bindColleagueNotes(core, staff.service).router,
    customers: customers.router,
    documents: bindDocuments(core, settings.service).router,
    duplicates: duplicates.router,
    emails: bindEmails(core, settings.service).router,
    entries: bindEntries(core).router,
    events: bindEvents(core, customers.service).router,
    exchange: bindExchange(core, settings.service, operations.service).router,
    fields: bindFields(core).router,
    gifts: bindGifts(core).router,
    history: bindHistory(core).router,
    host: bindHost(core).router,
    labels: bindLabels(core, settings.service).router,
    letters: bindLetters(core, settings.service, letterCampaigns).router,
    lists: bindLists(core).router,
    lock: lock.router,
    loyalty: bindLoyalty(core).router,
    occasions: bindOccasions(core).router,
    opened: bindOpened(core).router,
    opening: bindOpening(core).router,
    operations: operations.router,
    postcodes: bindPostcodes(core).router,
    privacy: bindPrivacy(core).router,
    profile: bindProfile(core, customers.service, consents).router,
    preparedMessages: bindPreparedMessages(core, settings.service).router,
    presets: bindPresets(core).router,
    purchases: bindPurchases(core, settings.service).router,
    raffles: bindRaffles(core, settings.service).router,
    relations: bindRelations(core).router,
    reminders: bindReminders(core).router,
    results: bindResults(core, settings.service).router,
    selections: bindSelections(core, listDrafts).router,
    settings: settings.router,
    setup: bindSetup(core, settings.service).router,
    staff: staff.router,
    surveys: bindSurveys(core, settings.service).router,
    things: bindThings(core).router,
    today: bindToday(core, settings.service).router,
    voices: bindVoices(core).router,
    wishes: bindWishes(core).router,
    wordLetters: bindWordLetters(core, settings.service).router,
  })
  return { router, isLocked: lock.service.isClosed, lock: lock.service, scan: duplicates.scan }
}
