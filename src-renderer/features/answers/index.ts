export { AnswersPart } from './AnswersPart'
export { AnswerTools } from './AnswerTools'
export { CardAnswers } from './CardAnswers'
