import { type AnyContractProcedure, isContractProcedure } from '@orpc/contract'
import { contract } from '@shared/contract'
import type { ProcedureMeta } from '@shared/rpc/base'

export type NamedProcedure = {
  /** `customers.get` */
  name: string
  path: string[]
  procedure: AnyContractProcedure
  meta: ProcedureMeta
}

const usualMeta: ProcedureMeta = { long: false, readOnly: false }

/** Every procedure of the contract, in its order. */
export function allProcedures(): NamedProcedure[] {
  return below(contract, [])
}

export function findProcedure(name: string): NamedProcedure | undefined {
  return allProcedures().find((procedure) => procedure.name === name)
}

function below(part: object, path: string[]): NamedProcedure[] {
  if (isContractProcedure(part)) {
    const meta = { ...usualMeta, ...part['~orpc'].meta }
    return [{ name: path.join('.'), path, procedure: part, meta }]
  }
  return Object.entries(part).flatMap(([key, next]) => below(next, [...path, key]))
}
