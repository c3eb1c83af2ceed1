import { Discreet } from '@renderer/shell/counter-view'
import type { ReactNode } from 'react'

type Props = { name: string; covers: boolean; children: ReactNode }

/** What is specially protected is hidden at the counter, as turnover is; anything else is shown as it stands. */
export function Covered({ name, covers, children }: Props) {
  return covers ? <Discreet name={name}>{children}</Discreet> : children
}
