import type { ConsentPurpose } from '@shared/features/consents/consent'
import { consents as texts } from '@shared/texts/de/consents'
import type { Core } from '../../core'
import { fail } from '../../rpc/fail'
import { currentWording, insertWording, readWording } from './wording-store'

/** Writes a new version of a wording; the same text again leaves the current one in force. */
export async function reword(core: Core, purpose: ConsentPurpose, text: string, actor: string) {
  const meta = { kind: 'consents.reword', label: texts.purposes[purpose], actor }
  const { operationId, result } = await core.operations.run(meta, async (tx) => {
    const current = await currentWording(tx, purpose)
    if (current?.text === text) return current
    const version = (current?.version ?? 0) + 1
    const id = await insertWording(tx, {
      ...{ purpose, version, text, actor },
      at: core.clock.now().toISOString(),
    })
    return readWording(tx, id)
  })
  return { operationId, wording: result ?? fail('NOT_FOUND', { what: 'wording' }) }
}
