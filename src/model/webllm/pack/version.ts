/** Of the web-llm that is installed: that of its package, without the 6 MB of its module. */
export { version as webLlmVersion } from '@mlc-ai/web-llm/package.json'
