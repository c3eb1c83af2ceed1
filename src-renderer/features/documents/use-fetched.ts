import { fetchFile } from '@renderer/rpc/files'
import type { ProducedFile } from '@shared/rpc/handles'
import { useQuery } from '@tanstack/react-query'

/** Fetches a file and makes something of it, while it is shown. */
export function useFetched<T>({ handle }: ProducedFile, make: (blob: Blob) => Promise<T>) {
  return useQuery({
    queryKey: ['document-content', 'fetched', handle],
    queryFn: async ({ signal }) => make(await fetchFile(handle, signal)),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
}
