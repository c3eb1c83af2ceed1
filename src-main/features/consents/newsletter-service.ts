import type { NewsletterChannel } from '@shared/features/consents/consent'
import type { Core } from '../../core'
import type { Tx } from '../../db/operate'
import { fail } from '../../rpc/fail'
import { insertNewsletter, newsletterNamed, readNewsletter, updateNewsletter } from './newsletter-store'

/** The use cases of the newsletters that the shop offers. */
export function createNewsletterService(core: Core) {
  const now = () => core.clock.now().toISOString()

  /** NEWSLETTER_TAKEN where another one has the name, ended or not. */
  async function refuseTaken(tx: Tx, name: string, own?: number): Promise<void> {
    const id = await newsletterNamed(tx, name)
    if (id !== undefined && id !== own) fail('NEWSLETTER_TAKEN', { name })
  }

  async function add(newsletter: { name: string; channel: NewsletterChannel }, actor: string) {
    const meta = { kind: 'consents.addNewsletter', label: newsletter.name, actor }
    const { operationId, result } = await core.operations.run(meta, async (tx) => {
      await refuseTaken(tx, newsletter.name)
      return insertNewsletter(tx, newsletter, { at: now(), actor })
    })
    return { operationId, id: result }
  }

  const about = (kind: string, id: number, actor: string) => async (tx: Tx) => {
    const { name } = (await readNewsletter(tx, id)) ?? fail('NOT_FOUND', { what: 'newsletter' })
    return { kind, label: name, actor }
  }

  async function rename(id: number, name: string, actor: string) {
    const meta = about('consents.renameNewsletter', id, actor)
    const { operationId } = await core.operations.run(meta, async (tx) => {
      await refuseTaken(tx, name, id)
      await updateNewsletter(tx, id, { name })
    })
    return { operationId }
  }

  async function end(id: number, ended: boolean, actor: string) {
    const meta = about('consents.endNewsletter', id, actor)
    const { operationId } = await core.operations.run(meta, (tx) =>
      updateNewsletter(tx, id, { ended_at: ended ? now() : null }),
    )
    return { operationId }
  }

  return { add, rename, end }
}
