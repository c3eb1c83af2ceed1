import { type Client, useRpc } from '@renderer/rpc/client'
import { fetchFile } from '@renderer/rpc/files'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { fittingPicture } from './fitting-picture'
import { scaledJpeg } from './scaled-jpeg'

// Not below `documents`: what a document holds never changes, whatever becomes of its name.
const root = 'document-content'

/** A document as a file to fetch, asked for anew whenever it is looked at. */
export function useContent(id: number, enabled: boolean) {
  const rpc = useRpc()
  return useQuery({
    queryKey: [root, 'file', id],
    queryFn: ({ signal }) => rpc.documents.content({ id }, { signal }),
    enabled,
    staleTime: Number.POSITIVE_INFINITY,
    // Handles serve for an hour, and not after the program has ended.
    gcTime: 0,
  })
}

/** The bytes of a small document, kept while the program is open. */
export function useBytes(id: number | undefined) {
  const rpc = useRpc()
  return useQuery({
    queryKey: [root, 'bytes', id],
    queryFn: ({ signal }) => bytesOf(rpc, id ?? 0, signal),
    enabled: id !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** Pixels a side: twice what is shown, for screens with small pixels. */
const thumbnailSide = 160

/** A small picture of a document that is one, kept while the page needs it; null where it cannot be decoded. */
export function useThumbnail(id: number) {
  const rpc = useRpc()
  return useQuery({
    queryKey: [root, 'thumbnail', id],
    queryFn: async ({ signal }) => {
      const fitting = await fittingPicture(await bytesOf(rpc, id, signal))
      const picture = fitting && (await createImageBitmap(fitting).catch(() => null))
      const small = picture && (await scaledJpeg(picture, thumbnailSide))
      picture?.close()
      return small
    },
    staleTime: Number.POSITIVE_INFINITY,
  })
}

async function bytesOf(rpc: Client, id: number, signal: AbortSignal): Promise<Blob> {
  const { handle } = await rpc.documents.content({ id }, { signal })
  return fetchFile(handle, signal)
}

/** An address for bytes in this page, as long as it is shown. */
export function useBlobUrl(blob: Blob | undefined): string | undefined {
  const [url, setUrl] = useState<string>()
  useEffect(() => {
    if (!blob) return setUrl(undefined)
    const made = URL.createObjectURL(blob)
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [blob])
  return url
}
