/** What the progress of a model is called while its files are read and compared. */
export const checking = 'check'
