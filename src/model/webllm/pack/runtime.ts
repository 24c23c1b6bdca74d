import { prebuiltAppConfig } from '@mlc-ai/web-llm'
import type { Runtime } from './library.ts'
import { webLlmVersion } from './version.ts'

/**
 * The web-llm that is installed. Its version is that of its package: the `modelVersion` that it exports only names the
 * folder of its own libraries. It brings web-llm with it, so it is for the worker that has that anyway.
 */
export const installedRuntime: Runtime = {
  webLlm: webLlmVersion,
  prebuilt: (name) =>
    prebuiltAppConfig.model_list.find(({ model_lib }) => model_lib.endsWith(`/${name}`))?.model_lib,
}
