export { LetterPage } from './LetterPage'
export { LettersPage } from './LettersPage'
