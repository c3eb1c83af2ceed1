import { ActionIcon, Button, Input, NumberInput } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { TextField } from '@renderer/ui/text-field/TextField'
import { maximumPrizes } from '@shared/features/raffles/raffle'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useRef } from 'react'
import { newPrize, type Prize } from './plan'
import styles from './raffles.module.css'

type Props = { prizes: Prize[]; onChange: (prizes: Prize[]) => void; trouble: string | null }

/** What there is to win, the first one first; each as often as is said. */
export function PrizeFields({ prizes, onChange, trouble }: Props) {
  const t = useTexts().raffles
  const added = useRef<string | null>(null)
  const change = (key: string, some: Partial<Prize>) =>
    onChange(prizes.map((prize) => (prize.key === key ? { ...prize, ...some } : prize)))
  const add = () => {
    const prize = newPrize()
    added.current = prize.key
    onChange([...prizes, prize])
  }
  return (
    <fieldset className={styles.fieldset}>
      <legend>{t.prizes}</legend>
      {prizes.map(({ key, name, pieces }, at) => (
        <div key={key} className={styles.prize}>
          <TextField
            label={t.prize(at + 1)}
            placeholder={t.prizePlaceholder}
            value={name}
            limit={200}
            autoFocus={added.current === key}
            onChange={(event) => change(key, { name: event.currentTarget.value })}
          />
          <NumberInput
            aria-label={t.pieces(at + 1)}
            suffix=" ×"
            min={1}
            max={maximumPrizes}
            allowDecimal={false}
            clampBehavior="strict"
            value={pieces}
            onChange={(next) => change(key, { pieces: Number(next) || 1 })}
          />
          <ActionIcon
            variant="subtle"
            size={36}
            disabled={prizes.length === 1}
            aria-label={t.removePrize(at + 1)}
            onClick={() => onChange(prizes.filter((prize) => prize.key !== key))}
          >
            <IconX size={18} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      {trouble && <Input.Error role="alert">{trouble}</Input.Error>}
      <div>
        <Button variant="default" leftSection={<IconPlus size={17} aria-hidden />} onClick={add}>
          {t.addPrize}
        </Button>
      </div>
    </fieldset>
  )
}
