export { SurveyPart } from './SurveyPart'
