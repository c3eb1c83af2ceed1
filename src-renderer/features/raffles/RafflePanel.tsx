import { Button, Modal } from '@mantine/core'
import { useRpc } from '@renderer/rpc/client'
import { runLong } from '@renderer/rpc/long'
import { Link } from '@renderer/shell/Link'
import { toastError } from '@renderer/shell/toast'
import { useTexts } from '@renderer/shell/use-texts'
import { sayWhen } from '@renderer/shell/when'
import { Panel } from '@renderer/ui/Panel'
import { ProducedFileActions } from '@renderer/ui/produced-file/ProducedFileActions'
import type { Raffle } from '@shared/features/raffles/raffle'
import type { ProducedFile } from '@shared/rpc/handles'
import { IconPrinter, IconRefresh, IconTrophy } from '@tabler/icons-react'
import { useState } from 'react'
import { RedrawDialog } from './RedrawDialog'
import styles from './raffles.module.css'

type Prize = Raffle['prizes'][number]
type Repeated = { same: boolean; draws: number; gone: number }

/** A raffle that was drawn: who won what, from what it was drawn, and the proof. */
export function RafflePanel({ raffle }: { raffle: Raffle }) {
  const t = useTexts().raffles
  const rpc = useRpc()
  const [asking, setAsking] = useState<Prize | null>(null)
  const [repeated, setRepeated] = useState<Repeated | null>(null)
  const [file, setFile] = useState<ProducedFile | null>(null)
  const { id, name, prizes, at, poolSize, onceAHousehold, seed } = raffle
  const repeat = () => {
    const stop = new AbortController()
    const events = rpc.raffles.repeat({ id }, { signal: stop.signal })
    void runLong<Repeated>(events, () => {}, stop.signal).then(setRepeated, toastError)
  }
  const print = () => void rpc.raffles.record({ id }).then((made) => setFile(made.file), toastError)
  return (
    <Panel title={name} icon={IconTrophy} tone="gold">
      <div className={styles.stack}>
        <p className={styles.hint}>
          {[t.drawnAt(sayWhen(at, { inSentence: true }), poolSize), onceAHousehold && t.household]
            .filter(Boolean)
            .join(', ')}
        </p>
        <ul className={styles.prizes}>
          {prizes.map((prize) => (
            <PrizeRow key={prize.id} prize={prize} onRedraw={() => setAsking(prize)} />
          ))}
        </ul>
        <p className={styles.hint}>
          {t.seedIs} <span className={styles.seed}>{seed}</span>
          <br />
          {t.rule}
        </p>
        <div className={styles.actions}>
          <Button variant="default" leftSection={<IconRefresh size={18} aria-hidden />} onClick={repeat}>
            {t.repeat}
          </Button>
          <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={print}>
            {t.print}
          </Button>
        </div>
        {repeated && (
          <p role="status" className={`${styles.verdict} ${repeated.same ? '' : styles.wrong}`}>
            {repeated.same ? t.same(repeated.draws) : t.different}{' '}
            {repeated.gone > 0 && t.goneTickets(repeated.gone)}
          </p>
        )}
      </div>
      {asking && <RedrawDialog prize={asking} onClose={() => setAsking(null)} />}
      <Modal opened={file !== null} onClose={() => setFile(null)} title={name}>
        <p role="status">{t.printed}</p>
        {file && <ProducedFileActions key={file.handle} file={file} />}
      </Modal>
    </Panel>
  )
}

function PrizeRow({ prize, onRedraw }: { prize: Prize; onRedraw: () => void }) {
  const t = useTexts().raffles
  const current = prize.winners.find(({ passedAt }) => passedAt === null)
  return (
    <li>
      <span>{prize.name}</span>
      <span className={styles.winner}>
        {current ? (
          <>
            <Link to={`/customers/${current.customerId}`}>{current.listName}</Link>
            <small>{t.ticket(current.ticket)}</small>
          </>
        ) : (
          <span className={styles.passed}>{t.gone}</span>
        )}
        {prize.winners
          .filter(({ passedAt }) => passedAt !== null)
          .map(({ id, listName, text }) => (
            <small key={id}>{[`${listName} ${t.passed}`, text].filter(Boolean).join(': ')}</small>
          ))}
      </span>
      <Button variant="subtle" size="compact-md" aria-label={t.redrawTitle(prize.name)} onClick={onRedraw}>
        {t.redraw}
      </Button>
    </li>
  )
}
