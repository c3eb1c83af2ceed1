import { useTexts } from '@renderer/shell/use-texts'
import type { Settings } from '@shared/features/settings/settings'
import { type Group, useGroupForm } from '../use-group-form'

export type GroupProps<G extends Group> = { stored: Settings[G] }

/** The form of a group with the words around it. */
export function useForm<G extends Group>(group: G, stored: Settings[G], handles: readonly string[] = []) {
  const t = useTexts().settings
  const form = useGroupForm(group, stored, { said: t.saved(t.sections[group]), handles })
  return { t, form, value: form.value, change: form.change, title: t.sections[group] }
}
