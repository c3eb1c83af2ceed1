import type { DocumentRole } from '@shared/features/documents/contract'
import { formatDate } from '@shared/kernel/civil-date'
import type { Core } from '../../../core'
import { joinEvidence } from '../../consents'
import { colourCard, type DemoPaper, offer, portrait, randomFrom, signedForm } from '../../demo'
import { abandonContent, insertDocument, keepContents, writeContent } from '../../documents'
import type { SampleShop } from './shop'

/** A file that goes on a card; `name` is the customer's. */
export type PaperOn = { paper: DemoPaper; customerId: number; entryId: number | null; name: string }

type Made = { role: DocumentRole; fileName: string; mediaType: string; bytes: Uint8Array }

/** Stores the files, as the documents do: the bytes first, where nobody sees them, then the document. */
export async function addPapers(
  core: Core,
  operationId: number,
  papers: readonly PaperOn[],
  shop: SampleShop,
  signal: AbortSignal,
): Promise<void> {
  for (const one of papers) {
    const made = madeOf(one, shop)
    const contentId = await writeContent(core, one.customerId, made.bytes, { signal })
    try {
      await core.operations.step(operationId, async (tx) => {
        const { paper, customerId } = one
        const at = `${paper.on}T12:00:00.000Z`
        await keepContents(tx, [contentId])
        const id = await insertDocument(tx, {
          ...{ customer_id: customerId, content_id: contentId, role: made.role, name: made.fileName },
          ...{ media_type: made.mediaType, bytes: made.bytes.length, keep_until: paper.keepUntil },
          entry_id: paper.what === 'picture' ? one.entryId : null,
          ...{ at: at < shop.stamp.now ? at : shop.stamp.now, actor: shop.authorAt(at) },
        })
        if (made.role === 'evidence') await joinEvidence(tx, customerId, id)
      })
    } catch (error) {
      await abandonContent(core, contentId)
      throw error
    }
  }
}

function madeOf({ paper, name }: PaperOn, { name: shop, goods }: SampleShop): Made {
  const random = randomFrom(paper.seed)
  const head = { shop, name, on: paper.on }
  const pdf = 'application/pdf'
  switch (paper.what) {
    case 'portrait':
      return { role: 'photo', fileName: `${name}.png`, mediaType: 'image/png', bytes: portrait(random) }
    case 'picture':
      return {
        role: 'file',
        fileName: `${goods.picture}.png`,
        mediaType: 'image/png',
        bytes: colourCard(random),
      }
    case 'offer':
      return {
        role: 'file',
        fileName: `Angebot vom ${formatDate(paper.on)}.pdf`,
        mediaType: pdf,
        bytes: offer(head, goods, random),
      }
    case 'signedForm':
      return {
        role: 'evidence',
        fileName: `Einwilligung ${name}.pdf`,
        mediaType: pdf,
        bytes: signedForm(head),
      }
  }
}
