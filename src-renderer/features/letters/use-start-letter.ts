import { useStaff } from '@renderer/features/staff'
import { useRpc } from '@renderer/rpc/client'
import { navigate } from '@renderer/shell/location'
import { bodyOfText } from '@shared/features/letters/body-of-text'
import type { LetterContent } from '@shared/features/letters/contract'
import type { Selection } from '@shared/features/selections/selection'
import { newLetter, signatureOf } from './new-letter'

type Start = Pick<LetterContent, 'subject' | 'purpose'> & {
  /** The text above the names that sign it. */
  body: (signature: string) => string
}

/** Begins a letter to a selection from elsewhere in the program, and opens it. */
export function useStartLetter() {
  const rpc = useRpc()
  const name = useStaff().atWork?.name ?? ''
  return async (selection: Selection, { subject, purpose, body }: Start): Promise<void> => {
    const settings = await rpc.settings.get()
    const letter = {
      ...newLetter(settings, name),
      subject,
      purpose,
      body: bodyOfText(body(signatureOf(settings.shop, name))),
    }
    const { id } = await rpc.letters.saveDraft({ id: null, title: subject, letter, selection })
    await navigate(`/letters/${id}`)
  }
}
