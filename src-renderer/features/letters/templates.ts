import { useRead } from '@renderer/rpc/reads'
import { type BuiltInKey, builtInTemplates, type LetterTemplate } from '@shared/features/letters/template'

/** A template to begin with; without a number while it is as the program brought it. */
export type Offered = Omit<LetterTemplate, 'id'> & { id: number | null }

/** How an address names a template: `birthday`, `17`; also the changed one goes by its first name. */
export function templateName({ builtIn, id }: Offered): BuiltInKey | `${number}` | null {
  return builtIn ?? (id === null ? null : `${id}`)
}

/** Those of the program, changed or not, then the shop's own by name; undefined until they are known. */
export function useTemplates(signature: string): Offered[] | undefined {
  const { data } = useRead('letters', 'templates', undefined)
  if (!data) return undefined
  const builtIn = builtInTemplates(signature).map(
    (one) => data.find((changed) => changed.builtIn === one.builtIn) ?? one,
  )
  return [...builtIn, ...data.filter((one) => one.builtIn === null)]
}
