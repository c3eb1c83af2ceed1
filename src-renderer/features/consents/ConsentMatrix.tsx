import { Modal } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import type { CardConsents, ConsentingPerson, ConsentStanding } from '@shared/features/consents/contract'
import type { CustomerCard } from '@shared/features/customers/card'
import { useState } from 'react'
import { CellDialog } from './CellDialog'
import { ConsentCell } from './ConsentCell'
import styles from './consents.module.css'
import { nameOf } from './use-consents'

type Props = { card: CustomerCard; person: ConsentingPerson; consents: CardConsents; closed: boolean }

const ways = ['letter', 'email', 'phone', 'messenger'] as const

/** Purposes below each other, ways side by side: how things stand with a person, and a click to say something. */
export function ConsentMatrix({ card, person, consents, closed }: Props) {
  const t = useTexts().consents
  // Which cell was opened last stays known while its dialog closes.
  const [chosen, setChosen] = useState({ key: '', opened: false })
  /** Over the dialog stands a file: Escape is for that one. */
  const [looking, setLooking] = useState(false)
  const shown = person.standings.find((one) => keyOf(one) === chosen.key)
  const close = () => setChosen(({ key }) => ({ key, opened: false }))
  const rows = Map.groupBy(person.standings, ({ purpose, newsletterId }) => newsletterId ?? purpose)
  const cell = (standing: ConsentStanding, showWay: boolean) => (
    <ConsentCell
      standing={standing}
      consents={consents}
      showWay={showWay}
      onOpen={() => setChosen({ key: keyOf(standing), opened: true })}
    />
  )
  return (
    <>
      <table className={styles.matrix}>
        <thead>
          <tr>
            <th scope="col">{t.purpose}</th>
            {ways.map((way) => (
              <th key={way} scope="col">
                {t.channels[way]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...rows].map(([key, standings]) => (
            <tr key={key}>
              <th scope="row">{rowName(standings[0], consents)}</th>
              {standings[0]?.channel === 'any' ? (
                <td colSpan={ways.length} className={styles.whole}>
                  {cell(standings[0], false)}
                </td>
              ) : (
                ways.map((way) => {
                  const standing = standings.find(({ channel }) => channel === way)
                  return (
                    <td key={way} className={standing ? '' : styles.noCell}>
                      {standing ? cell(standing, true) : <span className={styles.dash}>–</span>}
                    </td>
                  )
                })
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <Modal
        closeOnEscape={!looking}
        opened={chosen.opened && shown !== undefined}
        onClose={close}
        size="lg"
        title={shown && t.entry.title(person.name, nameOf(shown, consents))}
      >
        {shown && (
          <CellDialog
            card={card}
            person={person}
            standing={shown}
            consents={consents}
            closed={closed}
            onClose={close}
            onLook={setLooking}
          />
        )}
      </Modal>
    </>
  )

  function rowName(first: ConsentStanding | undefined, { newsletters }: CardConsents): string {
    if (!first) return ''
    return newsletters.find(({ id }) => id === first.newsletterId)?.name ?? t.purposes[first.purpose]
  }
}

function keyOf({ purpose, channel, newsletterId }: ConsentStanding): string {
  return [purpose, channel, newsletterId].join(' ')
}
