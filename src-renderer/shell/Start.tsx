import { MantineProvider } from '@mantine/core'
import { type Client, ClientProvider, connect } from '@renderer/rpc/client'
import { FullPageNotice } from '@renderer/ui/FullPageNotice'
import { IconPlugConnectedX } from '@tabler/icons-react'
import { QueryClientProvider } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { ErrorBoundary } from './ErrorBoundary'
import { followChanges } from './follow-changes'
import { LockGate } from './lock/LockGate'
import { createQueryClient } from './query'
import { Shell } from './Shell'
import { theme } from './theme/theme'
import { useConnectionMessage } from './use-connection-message'
import { useTexts } from './use-texts'

const queries = createQueryClient()

/** Connects to the core and shows the program, or says that it must be opened again from its start. */
export function Start() {
  const [rpc, setRpc] = useState<Client | null>(null)
  const [lost, setLost] = useState(false)
  const [connected, setConnected] = useState(true)
  const { errors } = useTexts()
  useConnectionMessage(connected)

  useEffect(() => {
    let stop = () => {}
    const lose = () => setLost(true)
    connect(lose).then((client) => {
      stop = followChanges(client, queries, setConnected)
      setRpc(() => client)
    }, lose)
    return () => stop()
  }, [])

  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <ErrorBoundary>
        {lost && <FullPageNotice {...errors.sessionLost} icon={IconPlugConnectedX} />}
        {!lost && rpc && (
          <ClientProvider value={rpc}>
            <QueryClientProvider client={queries}>
              <LockGate>
                <Shell />
              </LockGate>
            </QueryClientProvider>
          </ClientProvider>
        )}
      </ErrorBoundary>
    </MantineProvider>
  )
}
