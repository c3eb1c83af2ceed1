import { isBlankBody } from '@shared/features/letters/blank-body'
import { leafBlocks } from '@shared/features/letters/leaf-blocks'
import type { EmailText } from './email'

/** What keeps a text from going out: nothing is written, or it holds pictures and codes, which an e-mail blocks. */
export function unfitFor({ subject, body }: EmailText): 'noSubject' | 'noText' | 'pictures' | null {
  if (leafBlocks(body.content).some(({ type }) => type === 'image' || type === 'qr')) return 'pictures'
  if (subject.trim() === '') return 'noSubject'
  return isBlankBody(body) ? 'noText' : null
}
