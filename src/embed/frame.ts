import type { StoreApi } from 'zustand/vanilla'
import { parseQuestion } from '../solve/question.ts'
import type { SolveEvent } from '../solve/types.ts'
import type { Tutor } from '../store/tutor.ts'
import { assertNever } from '../util/never.ts'
import { type FrameMessage, parseHostMessage, type Refusal, toWire } from './protocol.ts'

/**
 * The tutor's side of the embedding protocol. It belongs to the origin of the first valid hello that its own
 * parent says; everything from anyone else is dropped. A host hears of its own questions only. Returns how to stop
 * listening.
 */
export function listenToHost(frame: Window, tutor: StoreApi<Tutor>): () => void {
  let host: string | undefined
  let asked: string | undefined

  const onMessage = (event: MessageEvent<unknown>) => {
    if (event.source !== frame.parent || (host !== undefined && event.origin !== host)) return
    // A sandboxed or file page has no origin to answer to.
    if (event.origin === 'null' || event.origin === '') return
    const message = parseHostMessage(event.data)
    if (!message) return
    const reply = (answer: FrameMessage) => frame.parent.postMessage(toWire(answer), event.origin)

    switch (message.type) {
      case 'hello':
        host = event.origin
        return reply({ type: 'ready', models: tutor.getState().models.map((model) => model.id) })
      case 'stop':
        if (host && message.id === asked) tutor.getState().stop()
        return
      case 'ask': {
        if (!host) return
        const { id } = message
        const question = parseQuestion(message.question)
        const refuse = (why: Refusal, sentence: string) => reply({ type: 'refused', id, why, sentence })
        const state = tutor.getState()
        if (state.solving)
          return refuse('busy', 'Another question is being answered. Stop it, or wait for its end.')
        if (state.measuring.type === 'running')
          return refuse('busy', 'This computer is being measured. Wait for its end.')
        if (state.checking.type === 'running')
          return refuse('busy', 'An answer is being checked. Stop that, or wait for its end.')
        if (state.evaluating) return refuse('busy', 'An evaluation is running. Wait for its end, or stop it.')
        if (question.type !== 'question') return refuse('question', question.sentence)
        const { model = state.modelId, engine, sampling } = message
        const info = state.models.find((candidate) => candidate.id === model)
        if (!info) {
          const ids = state.models.map((candidate) => candidate.id).join(', ')
          return refuse('model', `There is no model “${model}” here. There is: ${ids}.`)
        }
        if (engine !== undefined && engine !== 'auto' && !info.engines.includes(engine)) {
          const there = info.engines.join(', ')
          return refuse('engine', `The model ${model} has no files for ${engine} here. There is: ${there}.`)
        }
        asked = id
        const onEvent = (step: SolveEvent) => {
          if (step.type === 'ended') asked = undefined
          reply({ type: 'event', id, event: step })
        }
        void state.ask(message.question, {
          onEvent,
          model,
          ...(engine && { preference: { engine } }),
          ...(sampling && { sampling }),
        })
        return
      }
      default:
        return assertNever(message)
    }
  }

  frame.addEventListener('message', onMessage)
  return () => frame.removeEventListener('message', onMessage)
}
