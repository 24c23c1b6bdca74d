import { assertNever } from '../util/never.ts'
import type { End, Failure } from './types.ts'

/** What a person reads when a solution has ended: what happened, then what they can do. */
export function endSentence(end: End): string {
  switch (end.type) {
    case 'answered':
      return 'Answered.'
    case 'no-answer':
      return 'The model finished without giving an answer. Ask again in other words, or with the numbers written as digits.'
    case 'out-of-rounds':
      return 'The model used all its programs without reaching an answer. Try a smaller step of the question first.'
    case 'too-long':
      return tooLongSentence(end.limit)
    case 'stopped':
      return 'Stopped. What was written so far is kept.'
    case 'failed':
      return failureSentence(end.failure)
    default:
      return assertNever(end)
  }
}

function tooLongSentence(limit: Extract<End, { type: 'too-long' }>['limit']): string {
  switch (limit) {
    case 'call':
      return 'The model wrote on without coming to an end, so it was cut off. Ask again in other words, or ask for one step.'
    case 'context':
      return 'The solution was cut off: with its question it fills all that this model can hold. Ask again in other or fewer words, or ask for one step.'
    case 'question':
      return 'The question is longer than this model can read. Shorten it, or split it in two.'
    default:
      return assertNever(limit)
  }
}

/** Why a solution goes on in the middle. */
export function lossSentence(failure: Failure): string {
  return `${failureCause(failure)} The answer goes on from where it was.`
}

/** What happened, without what to do about it: for where that has been done. */
export function failureCause(failure: Failure): string {
  return failureSentence(failure).replace(/(?<=\.) .*$/s, '')
}

export function failureSentence(failure: Failure): string {
  switch (failure.kind) {
    case 'model-missing':
      return 'The model could not be loaded: its file did not arrive. Check the connection, then try again.'
    case 'model-broken':
      return 'The model could not be loaded: its file is damaged. Reload the page to fetch it again.'
    case 'model-damaged':
      return 'A file of the model is damaged on this computer, and could not be fetched again. Open “Models” and fetch it, or choose its folder, once more.'
    case 'model-unsupported':
      return 'This browser cannot run the model: it lacks 64-bit WebAssembly memory. Use a current Chrome, Edge or Firefox.'
    case 'model-memory':
      return 'There is not enough memory for the model. Close other tabs or programs, then try again.'
    case 'model-timeout':
      return 'The model did not answer in time. Try again; if it keeps happening, reload the page.'
    case 'model-crashed':
      return 'The model stopped unexpectedly. Try again: it is started anew.'
    case 'gpu-missing':
      return 'This browser gives the page no graphics processor. Update the browser, or turn its hardware acceleration on.'
    case 'gpu-unfit':
      return 'The graphics processor of this computer lacks what the model needs. Another computer may have it.'
    case 'gpu-blocked':
      return 'The browser has shut this page out from the graphics processor, since it crashed more than once. Press F5 to get it back, then go on.'
    case 'library-mismatch':
      return 'The model was compiled for another version of this app. Get the pack that was made for this one.'
    case 'library-missing':
      return 'The pack of this model has no library, without which nothing can run it. The technical details say which one it needs.'
    case 'storage-full':
      return 'There is no room to keep the files of the model. Free some space on this disk, then try again.'
    case 'device-lost':
      return 'The graphics processor was lost, as happens after sleep or a driver crash. Go on from where it was.'
    case 'python-missing':
      return 'Python could not be loaded, so programs cannot run. Check the connection, then try again.'
    case 'bug':
      return 'Something went wrong in this page. It is a mistake of the program, not of yours. Try again, or reload the page.'
    default:
      return assertNever(failure.kind)
  }
}
