import {
  IconFile,
  IconFileText,
  IconFileTypePdf,
  IconFileZip,
  IconMail,
  IconPhoto,
  type IconProps,
  IconTable,
} from '@tabler/icons-react'
import type { ComponentType } from 'react'

type Look = { icon: ComponentType<IconProps>; tone: 'green' | 'blue' | 'gold' | 'red' | 'sand' }

/** The sign of a document by what it is. */
export function documentLook(mediaType: string): Look {
  if (mediaType === 'application/pdf') return { icon: IconFileTypePdf, tone: 'red' }
  if (mediaType.startsWith('image/')) return { icon: IconPhoto, tone: 'green' }
  if (mediaType === 'message/rfc822') return { icon: IconMail, tone: 'blue' }
  if (mediaType.includes('sheet')) return { icon: IconTable, tone: 'green' }
  if (mediaType === 'application/zip') return { icon: IconFileZip, tone: 'sand' }
  if (mediaType.startsWith('text/') || /word|opendocument\.text|ole-storage/.test(mediaType))
    return { icon: IconFileText, tone: 'blue' }
  return { icon: IconFile, tone: 'sand' }
}
