import type { BulkChange } from '@shared/features/bulk/contract'

/** What a kind of change asks; `onChange` hears the change, or null while something is missing. */
export type FieldsProps = { onChange: (change: BulkChange | null) => void }
