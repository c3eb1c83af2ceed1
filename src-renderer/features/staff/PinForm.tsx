import { Button } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { ConfirmButton } from '@renderer/ui/ConfirmButton'
import { PinField } from '@renderer/ui/pin-field/PinField'
import { usePinTry } from '@renderer/ui/pin-field/use-pin-try'
import { Pin, type Staff } from '@shared/features/staff/contract'
import { useState } from 'react'
import styles from './staff.module.css'

const handles = ['PIN_WRONG', 'PIN_WAIT']

/** Gives somebody a PIN, changes it or takes it away, which takes the one they have. */
export function PinForm({ staff, onClose }: { staff: Staff; onClose: () => void }) {
  const t = useTexts().staff
  const { id, name, hasPin } = staff
  const [fresh, setFresh] = useState('')
  const [tried, setTried] = useState(false)
  const [removing, setRemoving] = useState(false)
  const set = useWrite('staff', 'setPin', {
    said: () => (removing ? t.pinRemoved(name) : t.pinSaved(name)),
    handles,
    onDone: onClose,
  })
  const forget = useWrite('staff', 'forgetPin', { said: () => t.pinRemoved(name), onDone: onClose })
  const fits = Pin.safeParse(fresh).success
  const current = usePinTry((typed) =>
    set.mutateAsync({ id, pin: removing ? null : fresh, ...(hasPin && { current: typed }) }),
  )
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (fits || removing) current.submit()
      }}
    >
      {hasPin && <PinField label={t.pinCurrent} pin={current} autoFocus />}
      {!removing && (
        <PinField
          label={hasPin ? t.pinNew : t.pinOf(name)}
          description={t.pinHint}
          autoFocus={!hasPin}
          pin={{
            value: fresh,
            error: tried && !fits ? t.pinInvalid : hasPin ? null : current.error,
            change: (typed) => setFresh(typed.replace(/\D/g, '').slice(0, 8)),
          }}
        />
      )}
      {!removing && <p className={styles.hint}>{t.pinProtects}</p>}
      <Button type="submit" loading={set.isPending} disabled={current.wait > 0}>
        {removing ? t.pinRemove : t.pinSave}
      </Button>
      {hasPin && (
        <div className={styles.foot}>
          {!removing && (
            <Button variant="default" onClick={() => setRemoving(true)}>
              {t.pinRemove}
            </Button>
          )}
          <ConfirmButton
            variant="default"
            title={t.pinForgottenTitle}
            text={t.pinForgottenText(name)}
            confirm={t.pinForgottenConfirm}
            loading={forget.isPending}
            onConfirm={() => forget.mutate({ id })}
          >
            {t.pinForgotten}
          </ConfirmButton>
        </div>
      )}
    </form>
  )
}
