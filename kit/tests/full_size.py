"""Lay down a checkpoint of full size that takes hardly any room: `python kit/tests/full_size.py DIR [layers]`.

The shapes are those of a 7B Llama. A file has holes for the numbers (they read as zeros) but for one row in a
thousand, which is random: enough to measure time and memory of packing, not to measure errors.
"""

from __future__ import annotations

import json
import struct
import sys
from pathlib import Path

KIT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(KIT), str(KIT / "tests")]

import numpy as np  # noqa: E402

from checkpoints import LLAMA, raw, shapes, train_sentencepiece  # noqa: E402
from pack.llama import read_llama  # noqa: E402

SEVEN_B = {
    **LLAMA, "vocab_size": 32000, "hidden_size": 4096, "intermediate_size": 11008, "num_hidden_layers": 32,
    "num_attention_heads": 32, "num_key_value_heads": 32,
}  # fmt: skip
EVERY = 1000


def full_size(folder: Path, tokenizer: Path, layers: int = 32) -> Path:
    folder.mkdir(parents=True)
    (folder / "config.json").write_text(json.dumps({**SEVEN_B, "num_hidden_layers": layers}))
    (folder / "tokenizer.model").write_bytes(tokenizer.read_bytes())
    header: dict[str, object] = {}
    at = 0
    for name, shape in shapes(read_llama(folder)).items():
        end = at + 2 * int(np.prod(shape))
        header[name] = {"dtype": "BF16", "shape": list(shape), "data_offsets": [at, end]}
        at = end
    text = json.dumps(header).encode()
    row = raw(np.random.default_rng(1).normal(size=4096).astype(np.float32), "bfloat16")
    with (folder / "model.safetensors").open("wb") as file:
        file.write(struct.pack("<Q", len(text)) + text)
        begin = file.tell()
        for offset in range(0, at, len(row) * EVERY):
            file.seek(begin + offset)
            file.write(row[: at - offset])
        file.truncate(begin + at)
    return folder


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3) or Path(sys.argv[1]).exists():
        sys.exit("Give a folder that is not there yet. Use: python kit/tests/full_size.py DIR [layers]")
    model = Path(sys.argv[1]).with_suffix(".tokenizer")
    train_sentencepiece(model, 32000, 40_000)
    print(full_size(Path(sys.argv[1]), model, int(sys.argv[2]) if len(sys.argv) == 3 else 32))
    model.unlink()
