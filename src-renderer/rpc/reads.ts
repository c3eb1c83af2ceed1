import { type QueryKey, type UseQueryResult, useQuery } from '@tanstack/react-query'
import { type Client, type Inputs, type Outputs, useRpc } from './client'

export type Feature = keyof Client
export type Procedure<F extends Feature> = keyof Client[F] & keyof Inputs[F] & keyof Outputs[F] & string

/** The key under which an answer is kept; it begins with the feature, so that changes can name it. */
export function readKey<F extends Feature>(feature: F, procedure: Procedure<F>, input?: unknown): QueryKey {
  return input === undefined ? [feature, procedure] : [feature, procedure, input]
}

/** The function behind a procedure, for code that knows it only by its names. */
export function call<I, O>(rpc: Client, feature: Feature, procedure: string) {
  return (
    rpc[feature] as unknown as Record<string, (input: I, options: { signal?: AbortSignal }) => Promise<O>>
  )[procedure] as (input: I, options: { signal?: AbortSignal }) => Promise<O>
}

export type ReadOptions = {
  /** False: do not ask (yet). */
  enabled?: boolean
  /** Show the answer to the input before while the new one is on its way (lists, search). */
  keepPrevious?: boolean
}

/**
 * A read of the core as a query: `useRead('customers', 'get', { id })`. It is fetched again when the core says
 * that something of the feature has changed. Procedures without input take `undefined`.
 */
export function useRead<F extends Feature, P extends Procedure<F>>(
  feature: F,
  procedure: P,
  input: Inputs[F][P],
  { enabled = true, keepPrevious = false }: ReadOptions = {},
): UseQueryResult<Outputs[F][P]> {
  const rpc = useRpc()
  return useQuery({
    queryKey: readKey(feature, procedure, input),
    queryFn: ({ signal }) => call<Inputs[F][P], Outputs[F][P]>(rpc, feature, procedure)(input, { signal }),
    enabled,
    ...(keepPrevious ? { placeholderData: (previous: Outputs[F][P] | undefined) => previous as never } : {}),
  })
}
