import { createORPCClient } from '@orpc/client'
import type {
  ContractRouterClient,
  InferContractRouterInputs,
  InferContractRouterOutputs,
} from '@orpc/contract'
import type { Contract } from '@shared/contract'
import { createContext, useContext } from 'react'
import { httpLink } from './transport-http'
import { portLink, runsInElectron } from './transport-port'

/** Every procedure of the program as a typed function: `rpc.customers.get({ id }, { signal })`. */
export type Client = ContractRouterClient<Contract>
export type Inputs = InferContractRouterInputs<Contract>
export type Outputs = InferContractRouterOutputs<Contract>

/** Connects to the core by the way that this host offers; `onLost` when the core is gone for good. */
export async function connect(onLost: () => void): Promise<Client> {
  return createORPCClient<Client>(runsInElectron() ? await portLink(onLost) : await httpLink(onLost))
}

const ClientContext = createContext<Client | null>(null)
export const ClientProvider = ClientContext.Provider

/** The client of the page around; for reads prefer `useRead`, for writes `useWrite`. */
export function useRpc(): Client {
  const client = useContext(ClientContext)
  if (!client) throw new Error('useRpc outside of ClientProvider')
  return client
}
