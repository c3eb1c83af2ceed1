// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core'
import { type Client, ClientProvider } from '@renderer/rpc/client'
import { createQueryClient } from '@renderer/shell/query'
import type { Traces } from '@shared/features/privacy/contract'
import { QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { prepareForMantine } from '../../../tests/support/mantine'
import { TracesPanel } from './TracesPanel'

let traces: Traces
/** How the next tries end. */
let ends: Traces[]
let asked = 0
const core = {
  privacy: {
    traces: async () => {
      asked += 1
      return { traces }
    },
    rewrite: async function* () {
      traces = ends.shift() ?? 'gone'
      yield { type: 'result', result: { traces } }
    },
  },
} as unknown as Client

beforeAll(prepareForMantine)
afterEach(cleanup)

const open = () =>
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={createQueryClient()}>
        <ClientProvider value={core}>
          <h1>Sicherung</h1>
          <TracesPanel />
        </ClientProvider>
      </QueryClientProvider>
    </MantineProvider>,
  )

test('traces that may be left are told of, with the way to try again as often as it takes', async () => {
  traces = 'mayRemain'
  ends = ['mayRemain', 'gone']
  open()
  const again = { name: 'Jetzt noch einmal versuchen' }
  await screen.findByRole('heading', { name: 'Spuren einer gelöschten Karte' })
  expect(document.body.textContent).toContain('war zu wenig Platz')
  fireEvent.click(screen.getByRole('button', again))
  await screen.findByText(/Es ging wieder nicht/)
  fireEvent.click(await screen.findByRole('button', again))
  await screen.findByText(/Von gelöschten Karten steht nichts mehr darin/)
  expect(screen.queryByRole('button', again)).toBeNull()
})

test('where nothing is left nothing is said', async () => {
  traces = 'gone'
  asked = 0
  open()
  await waitFor(() => expect(asked).toBe(1))
  await act(async () => {})
  expect(screen.queryByRole('heading', { level: 2 })).toBeNull()
  expect(screen.queryByRole('status')).toBeNull()
})
