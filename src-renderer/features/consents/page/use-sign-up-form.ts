import type { Outputs } from '@renderer/rpc/client'
import { type Inputs, useRpc } from '@renderer/rpc/client'
import { readKey, useRead } from '@renderer/rpc/reads'
import { type UseQueryResult, useQuery } from '@tanstack/react-query'

/**
 * The printed sign-up form. What stands on it is part of its key: a form that was still being printed when something
 * of it changed must not pass for the new one.
 */
export function useSignUpForm(
  input: Inputs['consents']['form'],
): UseQueryResult<Outputs['consents']['form']> {
  const rpc = useRpc()
  const wordings = useRead('consents', 'wordings', undefined).data
  const newsletters = useRead('consents', 'newsletters', undefined).data
  const settings = useRead('settings', 'get', undefined).data
  const standsOnIt = wordings &&
    newsletters &&
    settings && [
      wordings.map(({ id }) => id),
      newsletters.map(({ name, ended }) => [name, ended]),
      settings.shop,
      settings.consents,
    ]
  return useQuery({
    queryKey: readKey('consents', 'form', { ...input, standsOnIt }),
    queryFn: ({ signal }) => rpc.consents.form(input, { signal }),
    enabled: standsOnIt !== undefined,
    placeholderData: (previous) => previous,
  })
}
