export { MinimalButton } from './MinimalButton'
export { MinimalMark } from './MinimalMark'
export { NextQuestionLine } from './NextQuestionLine'
export { useMinimal } from './use-profile'
