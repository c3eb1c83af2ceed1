import { SegmentedControl, Select, Switch } from '@mantine/core'
import { useRead } from '@renderer/rpc/reads'
import { Link } from '@renderer/shell/Link'
import { useTexts } from '@renderer/shell/use-texts'
import { Panel } from '@renderer/ui/Panel'
import { TextField } from '@renderer/ui/text-field/TextField'
import type { Sheet } from '@shared/features/labels/contract'
import { EnvelopeFormat, envelopeSizes } from '@shared/features/labels/envelopes'
import { IconSticker } from '@tabler/icons-react'
import { type LabelChoice, type Product, products } from './label-choice'
import styles from './labels.module.css'
import { SheetFields } from './SheetFields'

type Props = {
  choice: LabelChoice
  onChoice: (change: Partial<LabelChoice>) => void
  sheets: readonly Sheet[]
  /** Undefined for envelopes. */
  sheet: Sheet | undefined
  start: number | null
  onStart: (n: number | null) => void
}

/** Labels, envelopes, tags, badges or cards, and on which paper. */
export function PaperPanel({ choice, onChoice, sheets, sheet, start, onStart }: Props) {
  const t = useTexts().labelsPage
  const { product } = choice
  return (
    <Panel title={t.paperTitle} icon={IconSticker}>
      <div className={styles.stack}>
        <SegmentedControl
          fullWidth
          aria-label={t.paperTitle}
          data={products.map((value) => ({ value, label: t.products[value].label }))}
          value={product}
          onChange={(value) => onChoice({ product: value as Product })}
        />
        <p className={styles.dim}>{t.products[product].hint}</p>
        {(product === 'card' || (product === 'envelope' && choice.withSender)) && <NoShop />}
        {product === 'envelope' && <EnvelopeFields choice={choice} onChoice={onChoice} />}
        {product === 'tag' && (
          <TextField
            label={t.line}
            placeholder={t.linePlaceholder}
            value={choice.line}
            limit={120}
            onChange={({ currentTarget: { value } }) => onChoice({ line: value })}
          />
        )}
        {product !== 'envelope' && sheet && (
          <SheetFields
            product={product}
            sheets={sheets}
            sheet={sheet}
            onSheet={(key) => onChoice({ [product]: key })}
            start={start}
            onStart={onStart}
          />
        )}
      </div>
    </Panel>
  )
}

function EnvelopeFields({ choice, onChoice }: Pick<Props, 'choice' | 'onChoice'>) {
  const t = useTexts().labelsPage
  return (
    <>
      <Select
        label={t.envelope}
        allowDeselect={false}
        data={EnvelopeFormat.options.map((format) => {
          const { width, height } = envelopeSizes[format]
          return { value: format, label: t.envelopeOption(format, width, height) }
        })}
        value={choice.format}
        onChange={(format) => format && onChoice({ format: EnvelopeFormat.parse(format) })}
      />
      <Switch
        label={t.withSender}
        description={t.withSenderHint}
        checked={choice.withSender}
        onChange={({ currentTarget: { checked } }) => onChoice({ withSender: checked })}
      />
    </>
  )
}

/** Says that the shop stands nowhere yet where its name would be printed. */
function NoShop() {
  const t = useTexts().labelsPage.noShop
  const shop = useRead('settings', 'get', undefined).data?.shop
  if (shop?.name !== '' || shop.owner !== '') return null
  return (
    <p>
      {t.before}
      <Link to="/settings">{t.link}</Link>
    </p>
  )
}
