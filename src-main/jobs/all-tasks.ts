import { rewriteTask } from '../db/rewrite-task'
import { letterFiguresTask } from '../features/another-way/letter-figures-task'
import { proposalsTask } from '../features/another-way/proposals-task'
import { answerSummaryTask } from '../features/answers/summary-task'
import { backupTasks } from '../features/backup/tasks'
import { planTask } from '../features/bulk/plan-task'
import { checkCampaignTask } from '../features/campaigns/check-task'
import { formTask } from '../features/consents/form-task'
import { cardListTask } from '../features/customers/card-list-task'
import { readMailTask } from '../features/documents/mail-task'
import { scanTask } from '../features/duplicates/scan-task'
import { guestListTask } from '../features/events/guest-list-task'
import { exportTask } from '../features/exchange/export-task'
import { previewOwnTask } from '../features/exchange/own-preview'
import { readOwnTask } from '../features/exchange/own-read-task'
import { readWholeTask } from '../features/exchange/own-whole-read'
import { wholeTask } from '../features/exchange/own-whole-task'
import { previewTask } from '../features/exchange/preview'
import { calibrationTask } from '../features/labels/calibration-task'
import { labelsTask } from '../features/labels/print-task'
import { assetTask } from '../features/letters/asset-task'
import { printTask } from '../features/letters/print-task'
import { recipientsTask } from '../features/letters/recipients-task'
import { cardsTask } from '../features/lists/cards-task'
import { listTask } from '../features/lists/list-task'
import { phonesTask } from '../features/lists/phones-task'
import { drawTask, repeatTask } from '../features/raffles/draw-task'
import { allResultsTask, resultTask } from '../features/results/result-task'
import { sourcesTask } from '../features/results/sources-task'
import { countTask } from '../features/selections/count-task'
import { printSurveyTask } from '../features/surveys/print-task'
import { callListTask } from '../features/wishes/call-list-task'
import { checkTemplateTask } from '../features/word-letters/check-task'
import { produceWordTask } from '../features/word-letters/produce-task'
import type { Task } from './task'

/** Every task that the worker knows, but for those that `tasks.ts` loads alone; a feature adds its own with one line. */
export const allTasks = [
  proposalsTask,
  letterFiguresTask,
  answerSummaryTask,
  checkCampaignTask,
  rewriteTask,
  ...backupTasks,
  callListTask,
  planTask,
  readMailTask,
  scanTask,
  cardListTask,
  exportTask,
  formTask,
  guestListTask,
  previewOwnTask,
  readOwnTask,
  wholeTask,
  readWholeTask,
  previewTask,
  listTask,
  cardsTask,
  phonesTask,
  labelsTask,
  calibrationTask,
  assetTask,
  printTask,
  recipientsTask,
  drawTask,
  repeatTask,
  resultTask,
  allResultsTask,
  sourcesTask,
  printSurveyTask,
  countTask,
  checkTemplateTask,
  produceWordTask,
] as unknown as Task<unknown, unknown, unknown>[]
