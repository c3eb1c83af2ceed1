import { readFile } from 'node:fs/promises'
import { type AttachmentFault, attachmentLimit } from '@shared/features/emails/email'
import type { FileHandle } from '@shared/rpc/handles'
import type { Core } from '../../core'
import { fail } from '../../rpc/fail'
import { insertAttachment, listAttachments } from './content-store'

const most = 10
/** How long files of a deleted campaign are kept, for an undo to find them. */
const keptDays = 30
/** What mail servers refuse as programs (the list of Gmail and Outlook, the usual ones of it). */
const dangerous =
  /\.(?:ade|adp|apk|appx|bat|cab|chm|cmd|com|cpl|dll|dmg|exe|hta|ins|iso|jar|js|jse|lnk|mde|msc|msi|msp|ps1|reg|scr|sh|sys|vb|vbe|vbs|vxd|wsc|wsf|wsh)$/i

/** Takes a file that was brought in as an attachment; ATTACHMENT_REFUSED. */
export async function attach(
  core: Core,
  { campaignId, file: handle }: { campaignId: number; file: FileHandle },
  visit: string,
) {
  const file = core.files.look(visit, handle) ?? fail('NOT_FOUND', { what: 'file' })
  const name = file.name.slice(0, 200)
  const refuse = (fault: AttachmentFault) => fail('ATTACHMENT_REFUSED', { name, fault })
  const there = await listAttachments(core.read(), campaignId)
  if (file.bytes === 0) refuse('empty')
  if (dangerous.test(name)) refuse('dangerous')
  if (there.length >= most) refuse('tooMany')
  if (there.reduce((sum, { bytes }) => sum + bytes, file.bytes) > attachmentLimit) refuse('tooLarge')
  const now = core.clock.now()
  const id = await insertAttachment(
    core.write(),
    { campaign_id: campaignId, name, bytes: await readFile(file.path), added_at: now.toISOString() },
    new Date(now.getTime() - keptDays * 24 * 3600 * 1000).toISOString(),
  )
  return { id, name, bytes: file.bytes }
}
