import { isLetterAdvertising, sameCell } from '@shared/features/consents/consent'
import type { CivilDate } from '@shared/kernel/civil-date'
import type { Core } from '../../core'
import type { OperationMeta, Tx } from '../../db/operate'
import { fail } from '../../rpc/fail'
import type { ConsentInput, Subject } from './consent-input'
import { checkEvidence, checkFits } from './fits'
import { writeObjection } from './objection'
import { meant } from './people'
import type { ConsentReader } from './read-service'
import { insertConsent } from './store'
import { currentWording } from './wording-store'

/** The use cases that enter what people said. */
export function createConsentService(core: Core, reader: ConsentReader) {
  /** The day that is meant; CONSENT_IN_FUTURE. */
  function dayMeant(on: CivilDate | undefined): CivilDate {
    const today = core.clock.today()
    if (on !== undefined && on > today) fail('CONSENT_IN_FUTURE', { on, today })
    return on ?? today
  }

  async function livingCard(tx: Tx, id: number) {
    const card = await reader.card(id, tx)
    return card.deletedAt === null ? card : fail('NOT_FOUND', { what: 'customer' })
  }

  const about =
    (kind: string, customerId: number, actor: string) =>
    async (tx: Tx): Promise<OperationMeta> => ({
      kind,
      label: (await livingCard(tx, customerId)).listName,
      actor,
    })

  /** Who of the card speaks; CONSENT_NEEDS_PERSON for a household as such, NOT_FOUND for a stranger. */
  async function speaker(tx: Tx, { customerId, personId }: Subject) {
    const card = await livingCard(tx, customerId)
    // A member's own id leads to the card of its group.
    const id = personId ?? (card.id === customerId ? undefined : customerId)
    const who = meant(card, id)
    if (who) return { card, who }
    if (id === undefined || id === card.id) return fail('CONSENT_NEEDS_PERSON')
    return fail('NOT_FOUND', { what: 'customer' })
  }

  /** `also` is written in the same step. */
  async function record(input: ConsentInput, actor: string, also?: (tx: Tx) => Promise<void>) {
    const { channel, purpose, newsletterId, status, basis, source, sourceWords, evidence } = input
    const on = dayMeant(input.on)
    const objects = isLetterAdvertising(input) && (status === 'refused' || status === 'withdrawn')
    const kind = objects ? 'consents.object' : 'consents.record'
    const { operationId, result } = await core.operations.run(
      about(kind, input.customerId, actor),
      async (tx) => {
        const { card, who } = await speaker(tx, input)
        await checkFits(tx, input, card.kind === 'company')
        await checkEvidence(tx, input, [card.id, who.id])
        const at = core.clock.now().toISOString()
        if (objects) await writeObjection(tx, card, who.id, { objects: true, on, at })
        else
          await insertConsent(tx, {
            customer_id: who.id,
            ...{ channel, purpose, newsletter_id: newsletterId, status, basis, source, evidence, at, actor },
            source_words: sourceWords,
            on_date: on,
            wording_id: await wordingAgreedTo(tx, input),
            evidence_document_id: input.evidenceDocumentId ?? null,
          })
        await also?.(tx)
        const now = await reader.card(card.id, tx)
        const standings = await reader.standings(tx, now, meant(now, who.id) ?? who)
        return standings.find((standing) => sameCell(standing, input))
      },
    )
    return { operationId, standing: result ?? fail('NOT_FOUND', { what: 'newsletter' }) }
  }

  async function object({ customerId, personId, objects, ...rest }: Objection, actor: string) {
    const on = dayMeant(rest.on)
    const { operationId } = await core.operations.run(
      about('consents.object', customerId, actor),
      async (tx) => {
        const card = await livingCard(tx, customerId)
        const id = personId ?? customerId
        if (id !== card.id && !card.people.some((person) => person.id === id))
          fail('NOT_FOUND', { what: 'customer' })
        await writeObjection(tx, card, id, { objects, on, at: core.clock.now().toISOString() })
      },
    )
    return { operationId }
  }

  return { record, object }
}

type Objection = Subject & { objects: boolean; on?: CivilDate | undefined }

/** The version that was agreed to: the one that is named, on the sign-up form the current one. */
async function wordingAgreedTo(
  tx: Tx,
  { status, purpose, source, basis, wordingId }: ConsentInput,
): Promise<number | null> {
  if (status !== 'given' || basis !== 'consent') return null
  if (wordingId !== undefined) return wordingId
  return source === 'form' ? ((await currentWording(tx, purpose))?.id ?? null) : null
}

export type ConsentService = ReturnType<typeof createConsentService>
