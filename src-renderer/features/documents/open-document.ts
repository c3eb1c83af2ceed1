import type { Client } from '@renderer/rpc/client'
import { runsInElectron } from '@renderer/rpc/transport-port'
import { openInNewTab } from '@renderer/ui/produced-file/open-in-new-tab'
import type { StoredDocument } from '@shared/features/documents/contract'

/**
 * Opens a document of a safe type: in the system's own program as a read-only copy, or, where the program runs in a
 * browser, in a tab of it. Answers false where nothing is there to open it.
 */
export async function openDocument(rpc: Client, { id }: StoredDocument): Promise<boolean> {
  if (runsInElectron()) return (await rpc.documents.open({ id })).opened
  await openInNewTab(await rpc.documents.content({ id }))
  return true
}
