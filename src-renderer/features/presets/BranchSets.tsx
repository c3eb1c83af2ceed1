import { Button } from '@mantine/core'
import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { Chip } from '@renderer/ui/Chip'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Panel } from '@renderer/ui/Panel'
import type { PresetPart } from '@shared/features/presets/contract'
import type { Branch } from '@shared/features/settings/settings'
import { IconBuildingStore, IconCheck } from '@tabler/icons-react'
import styles from './presets.module.css'

/** The ready sets: what a branch usually writes on its cards, switched on with one click. */
export function BranchSets() {
  const { settings, entries } = useTexts()
  const t = entries.settings
  const sets = useRead('presets', 'list', undefined)
  const own = useRead('settings', 'get', undefined).data?.shop.branch
  const ownFirst = [...(sets.data ?? [])].sort((a, b) => Number(b.branch === own) - Number(a.branch === own))
  return (
    <Panel title={t.sets} icon={IconBuildingStore}>
      <p className={styles.hint}>{t.setsHint}</p>
      {sets.error && <ErrorNotice error={sets.error} onRetry={() => void sets.refetch()} />}
      <ul className={styles.kinds}>
        {ownFirst.map(({ branch, parts }) => (
          <BranchRow key={branch} branch={branch} name={settings.branches[branch]} parts={parts} />
        ))}
      </ul>
    </Panel>
  )
}

const isOn = ({ has }: PresetPart) => has !== null && !has.archived

function BranchRow({ branch, name, parts }: { branch: Branch; name: string; parts: PresetPart[] }) {
  const t = useTexts().entries.settings
  const switchOn = useWrite('presets', 'switchOn', { said: () => t.switchedOn(name) })
  const on = parts.filter(isOn).length
  return (
    <li className={styles.set}>
      <span className={styles.setWhat}>
        <strong>{name}</strong>
        <span className={styles.parts}>
          {parts.map((part) => (
            <Chip
              key={`${part.what} ${part.key}`}
              {...(isOn(part) ? { tone: 'green', icon: IconCheck } : {})}
            >
              {part.name}
            </Chip>
          ))}
        </span>
      </span>
      {on === parts.length ? (
        <Chip tone="green" icon={IconCheck}>
          {t.allOn}
        </Chip>
      ) : (
        <Button
          variant="default"
          aria-label={t.switchOnOf(name)}
          loading={switchOn.isPending}
          onClick={() => switchOn.mutate({ branch })}
        >
          {t.switchOn}
        </Button>
      )}
    </li>
  )
}
