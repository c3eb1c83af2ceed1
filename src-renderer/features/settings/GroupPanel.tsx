import { Button } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { Chip } from '@renderer/ui/Chip'
import { Panel } from '@renderer/ui/Panel'
import type { IconProps } from '@tabler/icons-react'
import type { ComponentType, ReactNode } from 'react'
import styles from './settings.module.css'
import type { Group, GroupForm } from './use-group-form'

type Props<G extends Group> = {
  title: string
  icon: ComponentType<IconProps>
  hint?: string
  form: GroupForm<G>
  children: ReactNode
}

/** One group of settings with its own „Speichern“, which appears once there is something to save. */
export function GroupPanel<G extends Group>({ title, icon, hint, form, children }: Props<G>) {
  const t = useTexts().settings
  return (
    <Panel title={title} icon={icon} aside={form.unsaved && <Chip tone="gold">{t.unsaved}</Chip>}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (form.unsaved) form.save()
        }}
      >
        {hint && <p className={styles.hint}>{hint}</p>}
        {children}
        {form.unsaved && (
          <div className={styles.foot}>
            <Button type="submit" loading={form.saving}>
              {t.save}
            </Button>
            <Button variant="default" onClick={form.discard} disabled={form.saving}>
              {t.discard}
            </Button>
          </div>
        )}
      </form>
    </Panel>
  )
}
