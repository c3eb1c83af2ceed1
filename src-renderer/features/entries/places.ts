import type { Entry } from '@shared/features/entries/entry'
import type { ComponentType } from 'react'

/** What other features hang on an entry, below what stands in it (photos, files); nothing where there is none. */
export const entryParts: readonly ComponentType<{ entry: Entry }>[] = []
