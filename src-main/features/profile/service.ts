import type { CustomerCard } from '@shared/features/customers/card'
import { personName } from '@shared/features/customers/rules'
import type { AskedCard } from '@shared/features/profile/asked-card'
import type { NextQuestion, QuestionId, Reply } from '@shared/features/profile/contract'
import { type Answer, questions } from '@shared/features/profile/questions'
import { mayAsk, nextQuestion } from '@shared/features/profile/rules'
import type { Core } from '../../core'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { fail } from '../../rpc/fail'
import type { ConsentReader, ConsentService } from '../consents'
import { type CustomerService, readCard } from '../customers'
import { readAsked, readMinimal, rememberReply, writeMinimal } from './store'

type Also = (tx: Tx) => Promise<void>
type About = { customerId: number; question: QuestionId; aboutId: number }

/** The use cases of the profile that grows by one question a visit. */
export function createProfileService(
  core: Core,
  customers: CustomerService,
  consents: { reader: ConsentReader; service: ConsentService },
) {
  /** The card with what the questions need of it; NOT_FOUND. */
  async function asked(db: ReadDatabase | Tx, id: number): Promise<AskedCard> {
    const card = (await readCard(db, id)) ?? fail('NOT_FOUND', { what: 'customer' })
    const silent = await consents.reader.silentOn(db, card, advertisingByEmail)
    return { ...card, minimal: await readMinimal(db, card.id), silentOnEmail: silent }
  }

  async function ofCard(customerId: number) {
    const db = core.read()
    const card = await asked(db, customerId)
    const next = nextQuestion(card, await readAsked(db, everybodyOn(card)), core.clock.today())
    return { minimal: card.minimal, next: next && named(card, next) }
  }

  /** ANSWER_UNFIT; QUESTION_CLOSED where it has an answer already or must not be asked. */
  async function answer({ customerId, question, aboutId, text }: About & { text: string }, actor: string) {
    const today = core.clock.today()
    const card = await asked(core.read(), customerId)
    const entry = questions.find(({ id }) => id === question)
    if (!entry || !mayAsk(card) || !entry.open(card, today).includes(aboutId)) return fail('QUESTION_CLOSED')
    const read = entry.read(text, card, aboutId, today) ?? fail('ANSWER_UNFIT', { question })
    const reply = { question, aboutId, reply: 'answered' as const, on: today, actor }
    return write(card, aboutId, read, actor, (tx) => rememberReply(tx, reply))
  }

  /** Writes an answer to where it belongs, in one step with the memory of it. */
  async function write(card: CustomerCard, aboutId: number, to: Answer, actor: string, also: Also) {
    const { operationId } =
      'mailing' in to
        ? await consents.service.record(saidAtTheCounter(card.id, aboutId, to.mailing), actor, also)
        : await customers.update(
            { id: card.id, revision: card.revision, card: to.card, keepEmpty: false },
            actor,
            also,
          )
    return { operationId }
  }

  /** NOT_FOUND for a card in the trash or a person who is not on it. */
  async function putOff({ customerId, question, aboutId, reply }: About & { reply: Reply }, actor: string) {
    const meta = async (tx: Tx) => {
      const card = await living(tx, customerId)
      if (!everybodyOn(card).includes(aboutId)) fail('NOT_FOUND', { what: 'customer' })
      return { kind: 'profile.putOff', label: card.listName, actor }
    }
    const { operationId } = await core.operations.run(meta, (tx) =>
      rememberReply(tx, { question, aboutId, reply, on: core.clock.today(), actor }),
    )
    return { operationId }
  }

  async function setMinimal(customerId: number, minimal: boolean, actor: string) {
    let cardId = customerId
    const meta = async (tx: Tx) => {
      const card = await living(tx, customerId)
      cardId = card.id
      return { kind: 'profile.setMinimal', label: card.listName, actor }
    }
    const { operationId } = await core.operations.run(meta, (tx) =>
      writeMinimal(tx, cardId, minimal, core.clock.now().toISOString()),
    )
    return { operationId }
  }

  async function living(tx: Tx, customerId: number) {
    const card = await asked(tx, customerId)
    return card.deletedAt === null ? card : fail('NOT_FOUND', { what: 'customer' })
  }

  return { ofCard, answer, putOff, setMinimal }
}

const advertisingByEmail = { channel: 'email', purpose: 'advertising', newsletterId: null } as const

/** What somebody said to the question whether the shop may mail. */
function saidAtTheCounter(customerId: number, personId: number, status: 'given' | 'refused') {
  const how = { basis: 'consent', source: 'oral', sourceWords: '', evidence: '' } as const
  return { customerId, personId, ...advertisingByEmail, status, ...how, conditions: [] }
}

/** The card and the people on it: whatever was asked of one of them was asked in the same visit. */
function everybodyOn(card: CustomerCard): number[] {
  return [...new Set([card.id, ...card.people.flatMap(({ id }) => id ?? [])])]
}

/** The question with the name of whom it is about, where several stand on the card. */
function named(card: CustomerCard, next: { question: QuestionId; aboutId: number }): NextQuestion {
  const person = card.people.length > 1 && card.people.find(({ id }) => id === next.aboutId)
  return { ...next, about: person ? person.firstName || personName(person) : '' }
}
