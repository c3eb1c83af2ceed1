import { usePreference } from '@renderer/shell/use-preference'
import { OwnColumnKey as Key, type OwnColumnKey, ownPresets } from '@shared/features/exchange/own-columns'
import { ExportFormat } from '@shared/features/exchange/own-contract'
import { z } from 'zod'

export const Preset = z.enum(['all', 'letter', 'reach', 'own'])
export type Preset = z.infer<typeof Preset>

const Choice = z
  .object({
    format: ExportFormat.default('xlsx'),
    preset: Preset.default('all'),
    /** Chosen one by one. */
    columns: z.array(Key).default([...ownPresets.letter]),
    ownFields: z.boolean().default(true),
  })
  .prefault({})
export type ExportChoice = z.infer<typeof Choice>

/** How files are made here, remembered from one time to the next. */
export function useExportChoice(): [ExportChoice, (change: Partial<ExportChoice>) => void] {
  return usePreference('export.choice', Choice)
}

/** Whether columns can be chosen: a vCard and the whole file have none. */
export function isTable(format: ExportFormat): boolean {
  return format === 'csv' || format === 'xlsx'
}

/** What the choice means: nothing where everything goes out. */
export function chosenColumns({
  format,
  preset,
  columns,
}: ExportChoice): readonly OwnColumnKey[] | undefined {
  if (!isTable(format) || preset === 'all') return undefined
  return preset === 'own' ? columns : ownPresets[preset]
}
