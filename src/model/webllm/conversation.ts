/**
 * How a text that grows is told to web-llm, so that it reads each token once. Its chat interface keeps what its cache
 * holds as long as every earlier message comes again unchanged; so the text is told as one conversation: the prompt is
 * the user's, what the model wrote the assistant's, what a program printed a tool's. The chat template of our packs
 * puts nothing between them. Pure.
 *
 * After a stop string the cache lacks the last token that was sampled, the stop's newline: what follows begins with it.
 * A call that ended otherwise (aborted, at its limit, by the end token) leaves nothing to go on from: the whole text is
 * then told anew, as one message.
 */
export type Message =
  | { readonly role: 'user'; readonly content: string }
  | { readonly role: 'assistant'; readonly content: string }
  | { readonly role: 'tool'; readonly content: string; readonly tool_call_id: string }

export interface Conversation {
  readonly messages: readonly Message[]
  /** The text that the messages and the stop string amount to, up to the newline that is still to come. */
  readonly text: string
}

/**
 * What to say next so that the model has read `text`; `fresh` when nothing could be kept. `lead` goes before the first
 * message: the space that the tokenizers of Llama's kind put before a text, which is no part of ours.
 */
export function continueWith(
  held: Conversation | undefined,
  text: string,
  lead = '',
): { readonly messages: readonly Message[]; readonly fresh: boolean } {
  if (held && text.startsWith(`${held.text}\n`)) {
    const content = text.slice(held.text.length)
    return { messages: [...held.messages, { role: 'tool', content, tool_call_id: '0' }], fresh: false }
  }
  return { messages: [{ role: 'user', content: lead + text }], fresh: true }
}

/** After a call that ended at the stop string `stop`: `text` was read, `wrote` was written before it. */
export function afterStop(
  messages: readonly Message[],
  text: string,
  wrote: string,
  stop: string,
): Conversation | undefined {
  if (!stop.endsWith('\n')) return undefined
  return {
    messages: [...messages, { role: 'assistant', content: wrote }],
    text: text + wrote + stop.slice(0, -1),
  }
}
