import { errorText } from '@renderer/rpc/errors'
import { uploadFile } from '@renderer/rpc/files'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { useCallback, useState } from 'react'
import { PhotoUnfit, scalePhoto } from './scale-photo'

/** Makes a picture small and sets it as the photo of a card; `refused` says why it is not taken. */
export function usePhoto(customerId: number, onDone: () => void) {
  const t = useTexts().documents.photo
  const [refused, setRefused] = useState<string>()
  const [busy, setBusy] = useState(false)
  const { mutateAsync } = useWrite('documents', 'setPhoto', {
    said: () => t.set,
    handles: ['DOCUMENT_REFUSED'],
    onDone,
  })
  const take = useCallback(
    async (file: File | undefined) => {
      if (!file) return
      setRefused(undefined)
      setBusy(true)
      try {
        await mutateAsync({ customerId, file: await uploadFile(await scalePhoto(file)) })
      } catch (error) {
        setRefused(error instanceof PhotoUnfit ? error.message : saidOf(error))
      } finally {
        setBusy(false)
      }
    },
    [mutateAsync, customerId],
  )
  return { take, refused, busy }
}

function saidOf(error: unknown): string {
  const { title, text } = errorText(error)
  return `${title} ${text}`
}
