import { Id } from '@shared/kernel/ids'
import { typedLine } from '@shared/kernel/typed-text'
import { longWrite, progressThen, read, Written, write } from '@shared/rpc/base'
import { z } from 'zod'
import { Field, FieldDraft, FieldGroup, FieldOwner, FieldType, GroupName } from './definitions'
import { FieldPreset } from './presets'
import { FieldChange, FieldProblem, FieldValue } from './values'

const named = z.object({ name: z.string() })

/** What may be wrong with a definition; each stands at its field. Nothing was changed. */
const definitionErrors = {
  /** Another group of the same place, or another field of the same group, is called so. */
  FIELD_NAME_TAKEN: { data: named },
  /** Two options of a field are called so. */
  OPTION_NAME_TAKEN: { data: named },
  /** A specially protected field names why it may be kept. */
  LEGAL_BASIS_MISSING: { data: named },
}

/** What may stop a value; what was typed stands beside it and stays. */
export const fieldValueErrors = {
  FIELD_VALUE_UNFIT: { data: z.object({ fieldId: Id, name: z.string(), problem: FieldProblem }) },
  /** A card with „nur das Nötigste“ has no own fields. */
  FIELDS_UNWANTED: { data: z.object({}) },
}

const writtenField = Written.extend({ field: Field })
const writtenGroup = Written.extend({ group: FieldGroup })
const step = z.union([z.literal(-1), z.literal(1)])

export const fields = {
  /** The groups of one place in their order with all their fields, archived ones last. */
  groups: read.input(z.object({ owner: FieldOwner.default({ on: 'card' }) })).output(z.array(FieldGroup)),
  /** Every specially protected field, and the kind of entries or things that it is of; empty: of the card. */
  protected: read.output(
    z.array(z.object({ id: Id, name: z.string(), legalBasis: z.string(), of: z.string() })),
  ),
  /** What stands in the own fields of a card; `minimal` where it shall have none. */
  ofCard: read
    .input(z.object({ customerId: Id }))
    .output(z.object({ minimal: z.boolean(), values: z.array(FieldValue) })),
  /** Fills or empties fields of a card in one step. NOT_FOUND for the trash or a field that is gone. */
  save: write
    .errors(fieldValueErrors)
    .input(z.object({ customerId: Id, changes: z.array(FieldChange).min(1).max(500) }))
    .output(Written.extend({ values: z.array(FieldValue) })),

  addGroup: write
    .errors(definitionErrors)
    .input(z.object({ owner: FieldOwner.default({ on: 'card' }), name: GroupName }))
    .output(writtenGroup),
  /** Switches a ready group on; `legalBasis` for its specially protected fields, if it has some. */
  addPreset: write
    .errors(definitionErrors)
    .input(z.object({ preset: FieldPreset, legalBasis: typedLine().max(300).default('') }))
    .output(writtenGroup),
  renameGroup: write
    .errors(definitionErrors)
    .input(z.object({ id: Id, name: GroupName }))
    .output(writtenGroup),
  /** Among the groups of its place that are not archived; at the end nothing changes. */
  moveGroup: write.input(z.object({ id: Id, by: step })).output(writtenGroup),
  archiveGroup: write.input(z.object({ id: Id, archived: z.boolean() })).output(writtenGroup),

  addField: write
    .errors(definitionErrors)
    .input(z.object({ groupId: Id, draft: FieldDraft }))
    .output(writtenField),
  /**
   * Everything of a field but its type. Options that are left out are archived where a value has them, else
   * deleted.
   */
  updateField: write
    .errors(definitionErrors)
    .input(z.object({ id: Id, groupId: Id, draft: FieldDraft.omit({ type: true }) }))
    .output(writtenField),
  moveField: write.input(z.object({ id: Id, by: step })).output(writtenField),
  archiveField: write.input(z.object({ id: Id, archived: z.boolean() })).output(writtenField),

  /** How many customers have something in these fields, and of each option. */
  usage: read.input(z.object({ fieldIds: z.array(Id).max(500) })).output(
    z.object({
      customers: z.int(),
      options: z.array(z.object({ optionId: Id, customers: z.int() })),
    }),
  ),
  /** What a change of type would do to the values; `samples` are some that would stay as text. */
  previewRetype: read
    .input(z.object({ id: Id, type: FieldType, unit: z.string().default('') }))
    .output(z.object({ customers: z.int(), fits: z.int(), rest: z.int(), samples: z.array(z.string()) })),
  /**
   * Gives a field another type and converts its values as one step that can be taken back. What cannot be
   * converted goes to an archived text field „<Name> (alt)“ beside it, where it stays readable.
   */
  retypeField: longWrite
    .errors(definitionErrors)
    .input(z.object({ id: Id, draft: FieldDraft }))
    .output(progressThen(Written.extend({ field: Field, fits: z.int(), rest: z.int(), restIn: z.string() }))),
  /** One option becomes another one wherever it stands, and goes. */
  mergeOptions: longWrite
    .input(z.object({ fieldId: Id, from: Id, into: Id }))
    .output(progressThen(Written.extend({ field: Field }))),
  /** A field with everything that stands in it. */
  deleteField: longWrite.input(z.object({ id: Id })).output(progressThen(Written)),
  /** A group with its fields and everything that stands in them. */
  deleteGroup: longWrite.input(z.object({ id: Id })).output(progressThen(Written)),
}
