"""Nano: a few-megabyte Llama that reasons in words and programs, made from a seed by the paper's two stages.

One module, one idea: `wording` and `families` invent exercises, `executor` runs their programs,
`protocol` says what the model reads and writes, `bpe`, `model`, `train` and `gguf_file`
turn that into a file, `solve` and `measure` say how good the file is. Nothing here reads the network or a
test set's wording.
"""
