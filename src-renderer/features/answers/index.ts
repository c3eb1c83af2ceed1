export { AnswersPart } from './AnswersPart'
export { CardAnswers } from './CardAnswers'
export { Returns } from './Returns'
