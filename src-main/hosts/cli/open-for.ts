import { StartError } from '@main/db/start-error'
import { readInstance } from '@main/hosts/instance'
import { dataFolderOf, type OpenCore, openCore } from '@main/hosts/open-core'
import { fail } from '@main/rpc/fail'
import type { ProcedureMeta } from '@shared/rpc/base'
import { texts } from '@shared/texts'

/**
 * Opens the data for one call: as its owner where nobody else is, beside the owner for a call that only reads.
 *
 * @throws StartError, MovedDataMissing, or READ_ONLY for a call that writes while another program owns the data
 */
export async function openFor(
  meta: ProcedureMeta,
  built: string,
  data: string | undefined,
): Promise<OpenCore> {
  try {
    return await openCore({ kind: 'cli', built, data })
  } catch (error) {
    if (!(error instanceof StartError) || error.code !== 'IN_USE') throw error
  }
  if (meta.readOnly) return openCore({ kind: 'cli', built, data, access: 'read' })
  const owner = (await readInstance(dataFolderOf(data)))?.kind ?? 'cli'
  fail('READ_ONLY', { owner: texts().host.owner[owner] })
}
