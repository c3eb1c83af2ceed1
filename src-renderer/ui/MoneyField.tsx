import { type Cents, formatEuro, parseEuro } from '@shared/kernel/money'
import { texts } from '@shared/texts'
import { ParsedField, type ParsedFieldProps } from './ParsedField'

/** An amount, typed as `12,50` or `12`; the value is in whole cents. */
export function MoneyField(props: ParsedFieldProps<Cents>) {
  return (
    <ParsedField
      inputMode="decimal"
      rightSection="€"
      rightSectionPointerEvents="none"
      {...props}
      parse={parseEuro}
      format={(cents) => formatEuro(cents).replace(/\s*€$/, '')}
      invalid={() => texts().ui.moneyInvalid}
    />
  )
}
