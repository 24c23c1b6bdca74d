"""The model library: a Llama compiled to WebAssembly and WebGPU kernels, in the form that web-llm loads."""
