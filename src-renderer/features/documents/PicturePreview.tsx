import { Loader } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { useState } from 'react'
import styles from './documents.module.css'
import { fittingPicture } from './fitting-picture'
import type { PreviewProps } from './preview-props'
import { useBlobUrl } from './use-content'
import { useFetched } from './use-fetched'

/** A picture, if it can be decoded without filling the memory. */
export function PicturePreview({ file, name, none }: PreviewProps) {
  const t = useTexts().documents
  const { data: blob, error } = useFetched(file, fittingPicture)
  const url = useBlobUrl(blob ?? undefined)
  const [broken, setBroken] = useState(false)
  if (error) return <ErrorNotice error={error} />
  if (blob === null || broken) return none
  if (url === undefined) return <Loader />
  return <img className={styles.picture} src={url} alt={t.picture(name)} onError={() => setBroken(true)} />
}
