import { type CivilDate, formatDate, parseGermanDate } from '@shared/kernel/civil-date'
import { systemClock } from '@shared/kernel/clock'
import { dayTrouble } from '@shared/kernel/day-trouble'
import { texts } from '@shared/texts'
import { ParsedField, type ParsedFieldProps } from './ParsedField'

/** A day, typed as `22.11.2026`, `22.11.` or `heute`; the value is a civil date. */
export function DateField(props: ParsedFieldProps<CivilDate>) {
  const t = texts().ui
  return (
    <ParsedField
      placeholder={t.datePlaceholder}
      {...props}
      parse={(text) => parseGermanDate(text, systemClock.today())}
      format={formatDate}
      invalid={(text) => dayTrouble(text, systemClock.today()) ?? t.dateInvalid}
    />
  )
}
