import { WebWorkerMLCEngineHandler } from '@mlc-ai/web-llm'

/** The worker as web-llm's own guide has it. */
const handler = new WebWorkerMLCEngineHandler()
self.addEventListener('message', (event: MessageEvent<unknown>) => handler.onmessage(event))
