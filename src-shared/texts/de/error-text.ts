/** What a person reads about a failure: `title` says what happened, `text` what was kept and what to do. */
export type ErrorText = { title: string; text: string }
