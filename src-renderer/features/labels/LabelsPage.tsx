import { Select, Switch } from '@mantine/core'
import { selectionFrom } from '@renderer/features/lists'
import { PurposeChoice, SelectionPicker } from '@renderer/features/selections'
import { useRead } from '@renderer/rpc/reads'
import type { PageProps } from '@renderer/shell/route'
import { useTexts } from '@renderer/shell/use-texts'
import beside from '@renderer/ui/beside.module.css'
import { PageHeader } from '@renderer/ui/PageHeader'
import { Panel } from '@renderer/ui/Panel'
import { LabelSort } from '@shared/features/labels/contract'
import { Purpose } from '@shared/features/selections/selection'
import { count } from '@shared/texts/numbers'
import { useState } from 'react'
import { LabelsPreview } from './LabelsPreview'
import { useLabelChoice } from './label-choice'
import styles from './labels.module.css'
import { OwnSheets } from './OwnSheets'
import { PaperPanel } from './PaperPanel'
import { PrintersPanel } from './PrintersPanel'
import { PrintPanel } from './PrintPanel'
import { useCalibration } from './use-calibration'
import { useLabelPrinting } from './use-label-printing'
import { useSheets } from './use-sheets'
import { wantedFrom } from './wanted'

/** Labels, envelopes, tags, badges and cards for customers of any selection; `?as=badge` begins with name badges. */
export function LabelsPage({ query }: PageProps) {
  const { labelsPage: t, selections } = useTexts()
  const [selection, setSelection] = useState(() => selectionFrom(query))
  const [choice, setChoice] = useLabelChoice(query)
  const { sheets, sheet, start, setStart, forgetStart } = useSheets(choice)
  const printers = useRead('labels', 'printers', undefined).data?.printers ?? []
  const [printer, setPrinter] = useState<number | null>()
  const printerId = printer === undefined ? (printers.find(({ chosen }) => chosen)?.id ?? null) : printer
  const wanted = wantedFrom({ selection, choice, sheet, start, printerId })
  const printing = useLabelPrinting(wanted)
  const calibration = useCalibration()
  const total = useRead('customers', 'list', { selection, limit: 1 }, { keepPrevious: true }).data?.total
  const byHousehold = choice.product !== 'badge' && choice.product !== 'card'
  return (
    <div className={beside.page}>
      <div className={beside.work}>
        <PageHeader title={t.title} subtitle={t.subtitle} />
        <PaperPanel
          choice={choice}
          onChoice={setChoice}
          sheets={sheets}
          sheet={sheet}
          start={start}
          onStart={setStart}
        />
        <Panel
          title={t.whoTitle}
          aside={
            total !== undefined && (
              <span aria-live="polite">
                <strong>{count(total)}</strong> {selections.customers(total)}
              </span>
            )
          }
        >
          <div className={styles.stack}>
            <SelectionPicker selection={selection} onChange={setSelection} />
            {byHousehold && (
              <Switch
                label={t.once}
                description={t.onceHint}
                checked={choice.onceAHousehold}
                onChange={({ currentTarget: { checked } }) => setChoice({ onceAHousehold: checked })}
              />
            )}
            <Select
              label={t.sort}
              allowDeselect={false}
              data={LabelSort.options.map((value) => ({ value, label: t.sorts[value] }))}
              value={choice.sort}
              onChange={(value) => value && setChoice({ sort: LabelSort.parse(value) })}
            />
          </div>
        </Panel>
        <Panel title={t.whyTitle}>
          <PurposeChoice
            purposes={Purpose.options}
            value={choice.purpose}
            onChange={(purpose) => setChoice({ purpose })}
          />
        </Panel>
        <PrintPanel
          printing={printing}
          ready={wanted !== null}
          sheets={sheets}
          printers={printers}
          printerId={printerId}
          onPrinter={setPrinter}
          onPrint={() => {
            calibration.hide()
            printing.print()
          }}
          onGood={forgetStart}
        />
        <OwnSheets sheets={sheets} />
        <PrintersPanel
          printers={printers}
          calibration={calibration}
          sheet={sheet ?? sheets.find(({ key }) => key === choice.address)}
          printer={printers.find(({ id }) => id === printerId)}
        />
      </div>
      <LabelsPreview
        product={printing.product ?? choice.product}
        result={printing.work.result}
        calibration={calibration.shown}
      />
    </div>
  )
}
