import { Button } from '@mantine/core'
import { useRead } from '@renderer/rpc/reads'
import { Link } from '@renderer/shell/Link'
import { navigate } from '@renderer/shell/location'
import { useTexts } from '@renderer/shell/use-texts'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { Panel } from '@renderer/ui/Panel'
import { type ReadyKey, readySelections } from '@shared/features/selections/ready'
import type { Selection } from '@shared/features/selections/selection'
import { count } from '@shared/texts/numbers'
import { IconPlus } from '@tabler/icons-react'
import styles from '../selections.module.css'
import { sentenceOf } from '../sentence'
import { useKnownNames } from '../use-condition-words'

/** All selections that are there, each with how many it holds now. */
export function SelectionsPage() {
  const t = useTexts().selectionPages
  const saved = useRead('selections', 'list', undefined).data?.saved
  return (
    <Page narrow>
      <PageHeader title={t.title} subtitle={t.subtitle}>
        <Button
          leftSection={<IconPlus size={18} stroke={1.8} aria-hidden />}
          onClick={() => void navigate('/selections/new')}
        >
          {t.add}
        </Button>
      </PageHeader>
      <Panel title={t.own}>
        {saved?.length === 0 && <p className={styles.hint}>{t.ownEmpty}</p>}
        <ul className={styles.list}>
          {saved?.map(({ id, name, selection }) => (
            <Line key={id} name={name} to={`/selections/${id}`} selection={selection} />
          ))}
        </ul>
      </Panel>
      <Panel title={t.ready}>
        <p className={styles.hint}>{t.readyHint}</p>
        <ul className={styles.list}>
          {(Object.keys(readySelections) as ReadyKey[]).map((key) => (
            <Line
              key={key}
              name={t.readyNames[key]}
              to={`/selections/new?from=${key}`}
              selection={readySelections[key]}
            />
          ))}
        </ul>
      </Panel>
    </Page>
  )
}

type Props = { name: string; to: string; selection: Selection }
function Line({ name, to, selection }: Props) {
  const t = useTexts().selectionPages
  const known = useKnownNames()
  const { data } = useRead('selections', 'count', { selection }, { keepPrevious: true })
  return (
    <li>
      <Link to={to}>{name}</Link>
      <span>{data ? `${count(data.total)} ${t.customers(data.total)}` : t.counting}</span>
      <span className={styles.listText}>{sentenceOf(selection, known)}</span>
    </li>
  )
}
