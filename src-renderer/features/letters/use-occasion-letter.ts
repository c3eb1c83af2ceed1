import { useStaff } from '@renderer/features/staff'
import { useRead } from '@renderer/rpc/reads'
import type { LetterContent } from '@shared/features/letters/contract'
import type { BuiltInKey } from '@shared/features/letters/template'
import { newLetter, signatureOf } from './new-letter'
import { useTemplates } from './templates'

/** The letter that a template of the program begins with, as the shop has it; null until it is known. */
export function useOccasionLetter(key: BuiltInKey): LetterContent | null {
  const settings = useRead('settings', 'get', undefined).data
  const atWork = useStaff().atWork?.name ?? ''
  const templates = useTemplates(settings ? signatureOf(settings.shop, atWork) : '')
  const template = templates?.find(({ builtIn }) => builtIn === key)
  return settings && template ? newLetter(settings, atWork, template) : null
}
