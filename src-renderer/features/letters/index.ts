export { CheckLine } from './CheckLine'
export { LetterPage } from './LetterPage'
export { LettersPage } from './LettersPage'
export { useStartLetter } from './use-start-letter'
