// @vitest-environment jsdom
import { type Client, ClientProvider } from '@renderer/rpc/client'
import { useRead } from '@renderer/rpc/reads'
import { createQueryClient } from '@renderer/shell/query'
import { Settings } from '@shared/features/settings/settings'
import { QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import { useGroupForm } from './use-group-form'

const defaults = Settings.parse({})
let stored = defaults
let finishSaving = () => {}

const core = {
  settings: {
    get: async () => stored,
    update: async ({ value }: { value: Settings['shop'] }) => {
      await new Promise<void>((resolve) => {
        finishSaving = resolve
      })
      stored = { ...stored, shop: value }
      return stored
    },
  },
} as unknown as Client

const queries = createQueryClient()
const wrapper = ({ children }: { children: ReactNode }) => (
  <QueryClientProvider client={queries}>
    <ClientProvider value={core}>{children}</ClientProvider>
  </QueryClientProvider>
)

test('what is typed while the form is being saved stays and is offered to be saved', async () => {
  const { result: form } = renderHook(
    () => {
      const { shop } = useRead('settings', 'get', undefined).data ?? defaults
      return useGroupForm('shop', shop, { said: 'Gespeichert.' })
    },
    { wrapper },
  )
  act(() => form.current.change({ name: 'Feinkost', owner: 'Emma' }))
  act(() => form.current.save())
  await waitFor(() => expect(form.current.saving).toBe(true))
  act(() => form.current.change({ name: 'Feinkost Lindner' }))
  await act(async () => finishSaving())
  await waitFor(() => expect(stored.shop).toMatchObject({ name: 'Feinkost', owner: 'Emma' }))
  await waitFor(() => expect(queries.isFetching()).toBe(0))
  expect(form.current.value).toMatchObject({ name: 'Feinkost Lindner', owner: 'Emma' })
  expect(form.current.unsaved).toBe(true)
})
