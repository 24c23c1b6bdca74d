/**
 * Where the keyboard goes when the button it was on has done its work and is gone. Only what is on every page that
 * has such buttons.
 */
export const questionId = 'question'
export const goId = 'go'
export const notebookId = 'notebook'
export const modelsId = 'models'
export const addId = 'add-model'
export const evaluateId = 'evaluate'

type Id =
  | typeof questionId
  | typeof goId
  | typeof notebookId
  | typeof modelsId
  | typeof addId
  | typeof evaluateId

export function focusOn(id: Id): void {
  document.getElementById(id)?.focus()
}
