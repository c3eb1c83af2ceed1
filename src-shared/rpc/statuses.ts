import {
  type AnyContractProcedure,
  ContractProcedure,
  type ErrorMap,
  isContractProcedure,
} from '@orpc/contract'

/** Codes that a caller meets because of how things stand, not because of what they sent. */
const statuses: Record<string, number> = {
  NOT_FOUND: 404,
  READ_ONLY: 403,
  CONFLICT: 409,
  ALREADY_CANCELLED: 409,
  NOT_UNDOABLE: 409,
  NUMBER_TAKEN: 409,
  CARD_NUMBER_TAKEN: 409,
  ALREADY_LISTED: 409,
  LAST_MEMBER: 409,
  MERGE_UNFIT: 409,
  STILL_BUSY: 409,
  CLOSED_FOR_CHANGE: 423,
  LOCKED: 423,
  STORAGE_FULL: 507,
}

/**
 * The HTTP status of a declared error. It is an answer: with 500, which oRPC gives to codes that it does not know,
 * every console and log would take it for a fault of the program.
 */
export const statusOf = (code: string): number => statuses[code] ?? 422

/** The contract with the status of each declared error; both sides compare it, so it must stand there. */
export function withStatuses<T extends object>(contract: T): T {
  const parts = Object.entries(contract).map(([name, part]) => [
    name,
    isContractProcedure(part) ? procedureWithStatuses(part) : withStatuses(part),
  ])
  return Object.fromEntries(parts)
}

function procedureWithStatuses(procedure: AnyContractProcedure): AnyContractProcedure {
  const { errorMap, ...rest } = procedure['~orpc']
  const told = Object.entries(errorMap as ErrorMap).map(([code, declared]) => [
    code,
    { status: statusOf(code), ...declared },
  ])
  return new ContractProcedure({ ...rest, errorMap: Object.fromEntries(told) })
}
