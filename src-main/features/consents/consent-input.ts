import type { ConsentCell, ConsentStatus, ExistingCustomerCondition } from '@shared/features/consents/consent'
import type { CivilDate } from '@shared/kernel/civil-date'
import type { NewRow } from '../../db/schema'

/** Whom it is about: a card, or one of the people on it. */
export type Subject = { customerId: number; personId?: number | undefined }

/** What is to be entered, as the contract hands it on. */
export type ConsentInput = Subject &
  ConsentCell & {
    status: ConsentStatus
    basis: NonNullable<NewRow<'consent'>['basis']>
    conditions: ExistingCustomerCondition[]
    source: NewRow<'consent'>['source']
    sourceWords: string
    on?: CivilDate | undefined
    wordingId?: number | null | undefined
    evidence: string
    evidenceDocumentId?: number | undefined
  }
