import { type Implementer, implement } from '@orpc/server'
import { type Contract, contract } from '@shared/contract'
import type { CallContext } from './context'

/** The contract to be implemented; each feature binds its own part of it. */
export const os: Implementer<Contract, CallContext & Record<never, never>, CallContext> =
  implement(contract).$context<CallContext>()
