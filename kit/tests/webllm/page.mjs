import { MLCEngine } from '/web-llm/index.js'

/**
 * Holds dialogues with the pack, greedily and in rounds: the prompt, then each of `outputs` fed in where the model
 * stopped. For each round: the ids sampled, how it finished, the streamed text, web-llm's message, how many tokens were
 * computed for the prompt, and the logits of the first token. A round that ran out of tokens ends its dialogue,
 * because web-llm then forgets what it has computed.
 *
 * @param {{ library: string, stop: string, maxTokens: number,
 *   dialogues: { prompt: string, outputs: string[], options?: object }[] }} given `options` go into each call
 */
window.talk = async ({ library, stop, maxTokens, dialogues }) => {
  const started = performance.now()
  let tokens = []
  let logits = []
  const listener = {
    processLogits(all) {
      if (!logits.length) logits = Array.from(all)
      return all
    },
    processSampledToken: (token) => void tokens.push(token),
    resetState() {},
  }
  const model = {
    model: `${location.origin}/pack/`,
    model_id: 'nano',
    model_lib: `${location.origin}/pack/resolve/main/${library}`,
  }
  const engine = new MLCEngine({
    appConfig: { model_list: [model] },
    logitProcessorRegistry: new Map([['nano', listener]]),
    logLevel: 'WARN',
  })
  await engine.reload('nano')
  const loaded = performance.now() - started

  const round = async (messages, options) => {
    tokens = []
    logits = []
    let text = ''
    let finish = ''
    let usage
    const stream = await engine.chat.completions.create({
      messages,
      stream: true,
      stream_options: { include_usage: true },
      temperature: 0,
      max_tokens: maxTokens,
      stop: [stop],
      ...options,
    })
    for await (const chunk of stream) {
      if (chunk.usage) usage = chunk.usage
      text += chunk.choices[0]?.delta?.content ?? ''
      finish = chunk.choices[0]?.finish_reason ?? finish
    }
    const message = await engine.getMessage()
    return { tokens, logits, text, finish, message, promptTokens: usage.prompt_tokens, usage: usage.extra }
  }

  const all = []
  for (const { prompt, outputs, options } of dialogues) {
    const messages = [{ role: 'user', content: prompt }]
    const rounds = [await round(messages, options)]
    for (const output of outputs) {
      const last = rounds.at(-1)
      if (last.finish !== 'stop') break
      messages.push({ role: 'assistant', content: last.message })
      messages.push({ role: 'tool', tool_call_id: '0', content: output })
      rounds.push(await round(messages, options))
    }
    all.push(rounds)
  }
  const elapsed = performance.now() - started
  await engine.unload()
  return { loaded, elapsed, dialogues: all }
}
