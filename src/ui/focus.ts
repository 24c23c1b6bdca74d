/**
 * Where the keyboard goes when the button it was on has done its work and is gone. Only what is on every page that
 * has such buttons.
 */
export const questionId = 'question'
export const goId = 'go'
export const notebookId = 'notebook'

export function focusOn(id: typeof questionId | typeof goId | typeof notebookId): void {
  document.getElementById(id)?.focus()
}
