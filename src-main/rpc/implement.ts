import { implement } from '@orpc/server'
import { contract } from '@shared/contract'
import type { CallContext } from './context'

/** The contract to be implemented; each feature binds its own part of it. */
export const os = implement(contract).$context<CallContext>()
