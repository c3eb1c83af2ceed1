export { CallsPart } from './CallsPart'
export { ListProgress } from './ListProgress'
export { ScriptSaved } from './ScriptSaved'
export { type Script, useScript } from './use-script'
