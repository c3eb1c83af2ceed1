import { useBlobUrl } from '@renderer/features/documents'
import { useRpc } from '@renderer/rpc/client'
import { errorText } from '@renderer/rpc/errors'
import { fetchFile, uploadFile } from '@renderer/rpc/files'
import { useWrite } from '@renderer/shell/use-write'
import type { AssetKind, StoredAsset } from '@shared/features/letters/asset'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

/** Brings in a file for letters; `refused` says why one is not taken. */
export function useTakeAsset(kind: AssetKind, onTaken: (asset: StoredAsset) => void) {
  const [refused, setRefused] = useState<string>()
  const [busy, setBusy] = useState(false)
  const { mutateAsync } = useWrite('letters', 'addAsset', { handles: ['ASSET_REFUSED'] })
  const take = async (file: File | null) => {
    if (!file) return
    setRefused(undefined)
    setBusy(true)
    try {
      onTaken(await mutateAsync({ kind, file: await uploadFile(file) }))
    } catch (error) {
      const { title, text } = errorText(error)
      setRefused(`${title} ${text}`)
    } finally {
      setBusy(false)
    }
  }
  return { take, refused, busy }
}

/** An address for a stored picture in this page; its bytes never change. */
export function useAssetUrl(asset: StoredAsset): string | undefined {
  const rpc = useRpc()
  const { data } = useQuery({
    queryKey: ['letter-asset', asset.key],
    queryFn: async ({ signal }) => {
      const { handle } = await rpc.letters.asset({ key: asset.key }, { signal })
      return fetchFile(handle, signal)
    },
    staleTime: Number.POSITIVE_INFINITY,
  })
  return useBlobUrl(data)
}
