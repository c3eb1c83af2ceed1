import type { Core } from '../../core'
import { os } from '../../rpc/implement'
import { asEvents } from '../../rpc/long'
import { createConversionService } from './conversion'
import { readGroups } from './definition-store'
import { createDefinitionService } from './definitions'
import { protectedFields } from './protected-store'
import { createCardFields } from './service'

export { fieldSection } from './card-section'
export { type FieldColumns, fieldColumns } from './columns'
export { exportedFields, readField, readGroups } from './definition-store'
export { insertField, insertGroup } from './definition-write-store'
export { addFieldTo, addGroupWithFields } from './definitions'
export { fieldChanges } from './history-store'
export { createFieldedKindService } from './kind-service'
export { addOptions } from './option-store'
export { personalData } from './personal-data'
export { printedValues } from './printed-values'
export { undoField } from './undo-field'
export type { ValuePlace } from './value-store'
export { isMinimal, readValuesOf, valueRows } from './value-store'
export { readValues, saveValues, setFieldFor } from './values'

/** Binds own fields to the contract. */
export function bindFields(core: Core) {
  const definitions = createDefinitionService(core)
  const conversion = createConversionService(core)
  const cards = createCardFields(core)
  const { fields } = os
  const router = fields.router({
    groups: fields.groups.handler(({ input }) => readGroups(core.read(), input.owner)),
    protected: fields.protected.handler(() => protectedFields(core.read())),
    ofCard: fields.ofCard.handler(({ input }) => cards.ofCard(input.customerId)),
    save: fields.save.handler(({ input, context }) =>
      cards.save(input.customerId, input.changes, context.actor),
    ),
    addGroup: fields.addGroup.handler(({ input, context }) =>
      definitions.addGroup(input.owner, input.name, context.actor),
    ),
    addPreset: fields.addPreset.handler(({ input, context }) =>
      definitions.addPreset(input.preset, input.legalBasis, context.actor),
    ),
    renameGroup: fields.renameGroup.handler(({ input, context }) =>
      definitions.renameGroup(input.id, input.name, context.actor),
    ),
    moveGroup: fields.moveGroup.handler(({ input, context }) =>
      definitions.moveGroup(input.id, input.by, context.actor),
    ),
    archiveGroup: fields.archiveGroup.handler(({ input, context }) =>
      definitions.archiveGroup(input.id, input.archived, context.actor),
    ),
    addField: fields.addField.handler(({ input, context }) =>
      definitions.addField(input.groupId, input.draft, context.actor),
    ),
    updateField: fields.updateField.handler(({ input, context }) =>
      definitions.updateField(input.id, input.groupId, input.draft, context.actor),
    ),
    moveField: fields.moveField.handler(({ input, context }) =>
      definitions.moveField(input.id, input.by, context.actor),
    ),
    archiveField: fields.archiveField.handler(({ input, context }) =>
      definitions.archiveField(input.id, input.archived, context.actor),
    ),
    usage: fields.usage.handler(({ input }) => cards.usage(input.fieldIds)),
    previewRetype: fields.previewRetype.handler(({ input, signal }) =>
      conversion.preview(input.id, input, signal),
    ),
    retypeField: fields.retypeField.handler(({ input, context, signal }) =>
      asEvents(signal, (report, cancel) =>
        conversion.retype(input.id, input.draft, context.actor, report, cancel),
      ),
    ),
    mergeOptions: fields.mergeOptions.handler(({ input, context, signal }) =>
      asEvents(signal, (report, cancel) => conversion.merge(input, context.actor, report, cancel)),
    ),
    deleteField: fields.deleteField.handler(({ input, context, signal }) =>
      asEvents(signal, (report, cancel) => conversion.removeField(input.id, context.actor, report, cancel)),
    ),
    deleteGroup: fields.deleteGroup.handler(({ input, context, signal }) =>
      asEvents(signal, (report, cancel) => conversion.removeGroup(input.id, context.actor, report, cancel)),
    ),
  })
  return { router }
}
