import { useTexts } from '@renderer/shell/use-texts'
import { IconEye, IconEyeOff } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import styles from './fields.module.css'

type Props = { name: string; covers: boolean; children: ReactNode }

/** Hides what is specially protected from who looks on, until somebody wants to see it. */
export function Covered({ name, covers, children }: Props) {
  const t = useTexts().fields.card
  const [shown, setShown] = useState(false)
  if (!covers) return children
  return (
    <>
      {shown && children}
      <button
        type="button"
        className={styles.cover}
        aria-label={shown ? t.hide(name) : t.show(name)}
        onClick={() => setShown(!shown)}
      >
        {shown ? <IconEyeOff size={17} aria-hidden /> : <IconEye size={17} aria-hidden />}
        {!shown && t.hidden}
      </button>
    </>
  )
}
